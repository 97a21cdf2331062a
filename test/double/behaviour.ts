import { startVpecp, stopVpecp, updateVpcepConnection, updateVpcepWhitelist } from "./changes.js";
import type { Answer } from "./exchange.js";
import { listClustersDetails, showClusterDetail, showVpcepConnection } from "./queries.js";
import type { Cluster } from "./state.js";

/** A request that the description allows. */
export interface ServiceRequest {
  clusters: readonly Cluster[];
  query: Record<string, unknown>;
  body: unknown;
  now: number;
  newId(): string;
}

/** The same for one cluster. */
export interface ClusterRequest extends ServiceRequest {
  cluster: Cluster;
}

/** What the service does with a request, by operationId. Any other operation succeeds as it is recorded, and changes nothing. */
export const behaviours: Readonly<Record<string, (request: ClusterRequest) => Answer>> = {
  startVpecp,
  stopVpecp,
  updateVpcepConnection,
  updateVpcepWhitelist,
  showVpcepConnection,
  showClusterDetail,
  listClustersDetails,
};
