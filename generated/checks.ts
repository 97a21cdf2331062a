// Made by `npm run generate` from spec/. Do not edit: change spec/ and run it again.

import { check, type Readiness } from "../src/checks/check.js";
import type { CallOptions } from "../src/options.js";
import type { CloudSearchClient, ShowClusterDetailRequest } from "./client.js";

/**
 * Whether StartVpecp can be expected to succeed now. Costs one read, ShowClusterDetail, and names every reason why not:
 *
 * - the VPC endpoint service cannot be enabled for this cluster: `/supportVpcep` is not `true` or missing
 * - the cluster is not available: `/status` is not `"200"`
 * - another operation is running on the cluster: `/actions` is not `[]` or missing
 *
 * That these decide is our judgement. The cluster can change between the check and the call, so the call can fail all the same.
 *
 * @param client A client, or anything else with `showClusterDetail`.
 * @throws What `showClusterDetail` rejects with.
 * @see {@link CloudSearchClient.startVpecp}
 */
export function checkStartVpecp(client: Pick<CloudSearchClient, "showClusterDetail">, request: Pick<ShowClusterDetailRequest, "cluster_id" | "project_id">, options?: CallOptions): Promise<Readiness<"/supportVpcep" | "/status" | "/actions">> {
  return check({ read: "showClusterDetail", needs: [{"at":"/supportVpcep","is":[true,null],"otherwise":"the VPC endpoint service cannot be enabled for this cluster"},{"at":"/status","is":["200"],"otherwise":"the cluster is not available"},{"at":"/actions","is":[[],null],"otherwise":"another operation is running on the cluster"}] }, client, request, options);
}
