// Made by `npm run generate` from spec/. Do not edit: change spec/ and run it again.

import { waitFor, type Waited, type WaitOptions } from "../src/waiting/wait-for.js";
import type { CloudSearchClient, ShowClusterDetailRequest, ShowVpcepConnectionRequest } from "./client.js";

/**
 * Waits for this: The VPC endpoint service of a cluster is enabled. Looks again and again, in growing intervals.
 *
 * - It has come: the VPC endpoint service is enabled. ShowVpcepConnection answers 200.
 * - It can no longer come: the cluster is unavailable. ShowClusterDetail answers 200, `/status` is `"303"`.
 * - Anything else is looked at again: other answers, errors of the service and of gateways, timeouts and broken connections.
 *
 * How to see it is our judgement; the reference does not say it.
 *
 * @param client A client, or anything else with `showVpcepConnection` and `showClusterDetail`.
 * @returns What was seen, after how many looks and how long.
 * @throws {WaitError} when it can no longer come or the deadline has come; the error says what was seen last.
 * @throws {ServiceError} at once when the service refuses the credentials or the permission: status 401 or 403.
 * @throws {ArgumentError} at once for a value that cannot be sent.
 */
export function waitForVpcEndpointServiceEnabled(client: Pick<CloudSearchClient, "showVpcepConnection" | "showClusterDetail">, request: Pick<ShowVpcepConnectionRequest, "cluster_id" | "project_id">, options?: WaitOptions): Promise<Waited> {
  return waitFor({ name: "vpcEndpointServiceEnabled", finished: [{"read":"showVpcepConnection","status":200,"means":"the VPC endpoint service is enabled"}], failed: [{"read":"showClusterDetail","status":200,"body":{"/status":["303"]},"means":"the cluster is unavailable"}] }, client, request, options);
}

/**
 * Waits for this: The VPC endpoint service of a cluster is disabled. Looks again and again, in growing intervals.
 *
 * - It has come: the VPC endpoint service is disabled. ShowVpcepConnection answers 400 with `CSS.5182`.
 * - It can no longer come: the cluster is unavailable. ShowClusterDetail answers 200, `/status` is `"303"`.
 * - Anything else is looked at again: other answers, errors of the service and of gateways, timeouts and broken connections.
 *
 * How to see it is our judgement; the reference does not say it.
 *
 * @param client A client, or anything else with `showVpcepConnection` and `showClusterDetail`.
 * @returns What was seen, after how many looks and how long.
 * @throws {WaitError} when it can no longer come or the deadline has come; the error says what was seen last.
 * @throws {ServiceError} at once when the service refuses the credentials or the permission: status 401 or 403.
 * @throws {ArgumentError} at once for a value that cannot be sent.
 */
export function waitForVpcEndpointServiceDisabled(client: Pick<CloudSearchClient, "showVpcepConnection" | "showClusterDetail">, request: Pick<ShowVpcepConnectionRequest, "cluster_id" | "project_id">, options?: WaitOptions): Promise<Waited> {
  return waitFor({ name: "vpcEndpointServiceDisabled", finished: [{"read":"showVpcepConnection","status":400,"code":"CSS.5182","means":"the VPC endpoint service is disabled"}], failed: [{"read":"showClusterDetail","status":200,"body":{"/status":["303"]},"means":"the cluster is unavailable"}] }, client, request, options);
}

/**
 * Waits for this: A cluster is available, and no operation is running on it. Looks again and again, in growing intervals.
 *
 * - It has come: the cluster is available and idle. ShowClusterDetail answers 200, `/status` is `"200"`, `/actions` is `[]` or missing.
 * - It can no longer come: the cluster is unavailable. ShowClusterDetail answers 200, `/status` is `"303"`.
 * - Anything else is looked at again: other answers, errors of the service and of gateways, timeouts and broken connections.
 *
 * How to see it is our judgement; the reference does not say it.
 *
 * @param client A client, or anything else with `showClusterDetail`.
 * @returns What was seen, after how many looks and how long.
 * @throws {WaitError} when it can no longer come or the deadline has come; the error says what was seen last.
 * @throws {ServiceError} at once when the service refuses the credentials or the permission: status 401 or 403.
 * @throws {ArgumentError} at once for a value that cannot be sent.
 */
export function waitForClusterIdle(client: Pick<CloudSearchClient, "showClusterDetail">, request: Pick<ShowClusterDetailRequest, "cluster_id" | "project_id">, options?: WaitOptions): Promise<Waited> {
  return waitFor({ name: "clusterIdle", finished: [{"read":"showClusterDetail","status":200,"body":{"/status":["200"],"/actions":[[],null]},"means":"the cluster is available and idle"}], failed: [{"read":"showClusterDetail","status":200,"body":{"/status":["303"]},"means":"the cluster is unavailable"}] }, client, request, options);
}
