// Made by `npm run generate` from spec/. Do not edit: change spec/ and run it again.

import { eachItem } from "../src/pagination/each-item.js";
import type { CallOptions } from "../src/options.js";
import type { CloudSearchClient, ClusterInList, ListClustersDetailsRequest, ShowVpcepConnectionRequest, VpcepConnection } from "./client.js";
import { api } from "./operations.js";

/**
 * All `clusters` of ListClustersDetails, page after page: the next page is asked for when the items of the one before have been taken.
 *
 * ```ts
 * for await (const item of allClusters(css, { limit: 100 })) console.log(item);
 * ```
 *
 * Each item comes once, in the order of the service. One that comes again, because the list moved on between two pages, is left
 * out; one that moved onto an earlier page, because another was removed, can be missed. `limit` says how many items a page
 * has (1 to 1000, 10 if left out); `start` is set here. Items beyond the first 1999 cannot be asked for.
 *
 * @param client A client, or anything else with this operation.
 * @param options Options of each call. `signal` ends the iteration as well.
 * @throws {PaginationError} when the pages do not lead to the end of the list: one repeats, is empty, cannot be asked for, or items are missing at the end.
 * @throws What `listClustersDetails` rejects with.
 * @see {@link CloudSearchClient.listClustersDetails}
 */
export function allClusters(client: Pick<CloudSearchClient, "listClustersDetails">, request?: Omit<ListClustersDetailsRequest, "start">, options?: CallOptions): AsyncGenerator<ClusterInList, void, undefined> {
  return eachItem({ operation: { id: "listClustersDetails", ...api.operations.listClustersDetails }, offset: "start", first: 1, last: 1000, counts: "items", items: "/clusters", total: "/totalSize", key: "/id" }, client, request, options);
}

/**
 * All `connections` of ShowVpcepConnection, page after page: the next page is asked for when the items of the one before have been taken.
 *
 * ```ts
 * for await (const item of allConnections(css, { cluster_id, limit: 100 })) console.log(item);
 * ```
 *
 * Each item comes once, in the order of the service. One that comes again, because the list moved on between two pages, is left
 * out; one that moved onto an earlier page, because another was removed, can be missed. `limit` says how many items a page
 * has (1 to 1000, 10 if left out); `start` is set here. Items beyond the first 1999 cannot be asked for.
 *
 * @param client A client, or anything else with this operation.
 * @param options Options of each call. `signal` ends the iteration as well.
 * @throws {PaginationError} when the pages do not lead to the end of the list: one repeats, is empty, cannot be asked for, or items are missing at the end.
 * @throws What `showVpcepConnection` rejects with.
 * @see {@link CloudSearchClient.showVpcepConnection}
 */
export function allConnections(client: Pick<CloudSearchClient, "showVpcepConnection">, request: Omit<ShowVpcepConnectionRequest, "start">, options?: CallOptions): AsyncGenerator<VpcepConnection, void, undefined> {
  return eachItem({ operation: { id: "showVpcepConnection", ...api.operations.showVpcepConnection }, offset: "start", first: 1, last: 1000, counts: "items", items: "/connections", total: "/total_count", key: "/id" }, client, request, options);
}
