import type { ClusterRequest, ServiceRequest } from "./behaviour.js";
import { refusedWithoutEndpoint } from "./changes.js";
import type { Answer } from "./exchange.js";
import { success } from "./refusals.js";

export function listClustersDetails({ clusters, query }: ServiceRequest): Answer {
  const wanted = clusters.filter(({ engine }) => query.datastoreType === undefined || engine === query.datastoreType);
  return success({ totalSize: wanted.length, clusters: part(wanted, query).map(({ id, name, status, actions, inList }) => ({ id, name, status, actions, ...inList })) });
}

export function showClusterDetail({ cluster: { id, name, status, actions, supportVpcep, addresses, inDetail } }: ClusterRequest): Answer {
  return success({ id, name, status, actions, supportVpcep, ...addresses, ...inDetail });
}

export function showVpcepConnection({ cluster, query }: ClusterRequest): Answer {
  const { connections, vpcServiceName, permissions } = cluster;
  return refusedWithoutEndpoint(cluster) ?? success({ connections: part(connections, query), vpcServiceName, permissions, vpcepUpdateSwitch: false, total_count: connections.length });
}

/** The part of a list that a query asks for. */
function part<Item>(list: readonly Item[], { start = 1, limit = 10 }: { start?: number; limit?: number }): Item[] {
  return list.slice(start - 1, start - 1 + limit);
}
