import type { Answer } from "./exchange.js";
import { begin } from "./lifecycle.js";
import { recordedSuccess, refusal, success } from "./refusals.js";
import type { Cluster } from "./state.js";

/** A request for one cluster that is allowed by the description. */
export interface ClusterRequest {
  cluster: Cluster;
  query: Record<string, unknown>;
  body: unknown;
  now: number;
  newId(): string;
}

type Behaviour = (request: ClusterRequest) => Answer;

/** What the service does with a request for one cluster, by operationId. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  startVpecp({ cluster, now }) {
    if (cluster.endpoint === "enabled") return refusal("CSS.0031");
    const refused = refusedChange(cluster) ?? (cluster.endpoint === "enabling" ? refusal("CSS.0029") : undefined);
    if (refused) return refused;
    begin(cluster, "enabling", now);
    return recordedSuccess("startVpecp");
  },

  stopVpecp({ cluster, now }) {
    const refused = refusedChange(cluster) ?? refusedWithoutEndpoint(cluster);
    if (refused) return refused;
    begin(cluster, "disabling", now);
    return recordedSuccess("stopVpecp");
  },

  showVpcepConnection({ cluster, query }) {
    const { connections, vpcServiceName, permissions } = cluster;
    return refusedWithoutEndpoint(cluster) ?? success({ connections: part(connections, query), vpcServiceName, permissions, vpcepUpdateSwitch: false, total_count: connections.length });
  },

  updateVpcepConnection({ cluster, body }) {
    const { action, endpointIdList } = body as { action: string; endpointIdList: string[] };
    const refused = refusedChange(cluster) ?? refusedWithoutEndpoint(cluster);
    if (refused) return refused;
    const named = endpointIdList.map((id) => cluster.connections.find((connection) => connection.id === id));
    if (named.includes(undefined)) return refusal("CSS.0001");
    for (const connection of named) connection!.status = action === "receive" ? "accepted" : "rejected";
    return recordedSuccess("updateVpcepConnection");
  },

  updateVpcepWhitelist({ cluster, body, now, newId }) {
    const refused = refusedChange(cluster) ?? refusedWithoutEndpoint(cluster);
    if (refused) return refused;
    const { vpcPermissions } = body as { vpcPermissions: string[] };
    cluster.permissions = vpcPermissions.map((account) => ({ id: newId(), permission: `iam:domain::${account}`, permission_type: "domainId", created_at: new Date(now).toISOString().replace(/\.\d+/, "") }));
    return recordedSuccess("updateVpcepWhitelist");
  },
};

/** How the service refuses a change because of what the cluster is or does. */
function refusedChange({ status, actions, supportVpcep, endpoint }: Cluster): Answer | undefined {
  if (actions.length > 0 || endpoint === "disabling") return refusal("CSS.0011");
  if (status === "100") return refusal("CSS.0029");
  if (status === "303") return refusal("CSS.5090");
  return supportVpcep ? undefined : refusal("CSS.5140");
}

function refusedWithoutEndpoint({ endpoint }: Cluster): Answer | undefined {
  if (endpoint === "disabled") return refusal("CSS.5182");
  return endpoint === "enabling" ? refusal("CSS.0029") : undefined;
}

/** The part of a list that a query asks for. */
export function part<Item>(list: Item[], { start = 1, limit = 10 }: { start?: number; limit?: number }): Item[] {
  return list.slice(start - 1, start - 1 + limit);
}
