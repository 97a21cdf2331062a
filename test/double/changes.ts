import type { ClusterRequest } from "./behaviour.js";
import type { Answer } from "./exchange.js";
import { begin } from "./lifecycle.js";
import { recordedSuccess, refusal } from "./refusals.js";
import type { Cluster } from "./state.js";

export function startVpecp({ cluster, body, now }: ClusterRequest): Answer {
  if (cluster.endpoint === "enabled") return refusal("CSS.0031");
  const refused = refusedChange(cluster) ?? (cluster.endpoint === "enabling" ? refusal("CSS.0029") : undefined);
  if (refused) return refused;
  const { dualstackEnable } = body as { dualstackEnable?: boolean };
  begin(cluster, "enabling", now, { vpcepIp: "192.168.0.122", ...(dualstackEnable && { vpcepIpv6Address: "2001:db8:a583:6e::5c" }) });
  return recordedSuccess("startVpecp");
}

export function stopVpecp({ cluster, now }: ClusterRequest): Answer {
  const refused = refusedChange(cluster) ?? refusedWithoutEndpoint(cluster);
  if (refused) return refused;
  begin(cluster, "disabling", now, {});
  return recordedSuccess("stopVpecp");
}

export function updateVpcepConnection({ cluster, body }: ClusterRequest): Answer {
  const { action, endpointIdList } = body as { action: string; endpointIdList: string[] };
  const refused = refusedChange(cluster) ?? refusedWithoutEndpoint(cluster);
  if (refused) return refused;
  const named = endpointIdList.map((id) => cluster.connections.find((connection) => connection.id === id));
  if (named.includes(undefined)) return refusal("CSS.0001");
  for (const connection of named) connection!.status = action === "receive" ? "accepted" : "rejected";
  return recordedSuccess("updateVpcepConnection");
}

export function updateVpcepWhitelist({ cluster, body, now, newId }: ClusterRequest): Answer {
  const { vpcPermissions } = body as { vpcPermissions: string[] };
  const refused = refusedChange(cluster) ?? refusedWithoutEndpoint(cluster);
  if (refused) return refused;
  const created_at = new Date(now).toISOString().replace(/\.\d+/, "");
  cluster.permissions = vpcPermissions.map((account) => ({ id: newId(), permission: `iam:domain::${account}`, permission_type: "domainId", created_at }));
  return recordedSuccess("updateVpcepWhitelist");
}

/** How the service refuses a change because of what the cluster is or does. */
function refusedChange({ status, actions, supportVpcep, endpoint }: Cluster): Answer | undefined {
  if (actions.length > 0 || endpoint === "disabling") return refusal("CSS.0011");
  if (status === "100") return refusal("CSS.0029");
  if (status === "303") return refusal("CSS.5090");
  return supportVpcep ? undefined : refusal("CSS.5140");
}

/** How it refuses what needs the VPC endpoint service. */
export function refusedWithoutEndpoint({ endpoint }: Cluster): Answer | undefined {
  if (endpoint === "disabled") return refusal("CSS.5182");
  return endpoint === "enabling" ? refusal("CSS.0029") : undefined;
}
