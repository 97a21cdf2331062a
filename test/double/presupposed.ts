import type { Recording } from "../contract/support/evidence.js";
import type { DoubleOptions } from "./double.js";
import { cluster, connection, type Cluster } from "./state.js";

const ID = "4f3deec3-efa8-4598-bf91-560aad1377a3";
/** The page asks for the details of one cluster and shows those of another. */
const DETAIL_ID = "5c2bab0d-ec5f-491f-9418-b8da38a26760";
const ACCOUNT = "db9b76a0d9ae431f8e85e89da2ca867c";

const ENABLED: Partial<Cluster> = {
  id: ID,
  endpoint: "enabled",
  vpcServiceName: "cn-north-4.css-op-no-delete.cf072729-b076-49db-83d3-020dc9f589bd",
  connections: [
    connection({ id: "54b7f739-31a1-40d0-862b-ac85b83ab2da", status: "accepted" }),
    connection({ id: "e88ad0bc-c2c7-419c-bd9b-a961111f0a42", status: "accepted", vpcepIp: "192.168.0.133", created_at: "2023-10-12T07:33:16Z" }),
  ],
  permissions: [{ id: "432a6429-f377-4168-8b24-feb5885af08c", permission: `iam:domain::${ACCOUNT}`, permission_type: "domainId", created_at: "2023-10-12T07:33:11Z" }],
};

/** What a recording presupposes of the clusters, by the operation and what the name of the recording begins with. */
const STATES: Record<string, Record<string, Partial<Cluster>[]>> = {
  startVpecp: { "": [{ ...ENABLED, endpoint: "disabled" }], "409-already-exists": [ENABLED] },
  updateVpcepConnection: { "200": [{ ...ENABLED, connections: [connection({ id: "f132bb14-e1d5-4f25-9f7c-a29e4c8effd4" })] }] },
  listClustersDetails: {
    "": [{ id: "{CLUSTER_ID}", name: "css-8bc5" }],
    "200-second-page": [{}, { id: ID, name: "css-2f41", engine: "opensearch", actions: ["SNAPSHOTTING"] }],
  },
  showClusterDetail: {
    "": [{ id: DETAIL_ID, name: "css-8bc5" }],
    "200-busy": [{ id: DETAIL_ID, name: "css-2f41", status: "100", actions: ["GROWING"] }],
    "200-failed": [{ id: DETAIL_ID, name: "css-2f41", status: "303", supportVpcep: false }],
    "200-with-endpoint": [{ id: DETAIL_ID, name: "css-2f41", endpoint: "enabled", addresses: { vpcepIp: "192.168.0.122", vpcepIpv6Address: "2001:db8:a583:6e::5c" } }],
    "404-": [{ id: DETAIL_ID, deleted: true }],
  },
};

/** The same for all operations, by what the name says. */
const SHARED: Record<string, Partial<Cluster>> = {
  "202-busy": { actions: ["REBOOTING"] },
  "400-no-such-cluster": { id: "another" },
  "400-not-enabled": { endpoint: "disabled" },
  "409-being-created": { endpoint: "enabling" },
  "412-form-of-the-body": { unmetPrecondition: "named" },
  "412-without-body": { unmetPrecondition: "unnamed" },
};

/** Fields of a cluster that the double decides. All others are as recorded. */
const DECIDED = ["id", "name", "status", "actions", "supportVpcep", "vpcepIp", "vpcepIpv6Address"];

/** The double in the state in which the service was when it answered as recorded. */
export function presupposed({ operationId, name, response: { body } }: Recording): DoubleOptions {
  const [, clusters = [ENABLED]] = Object.entries(STATES[operationId] ?? {}).filter(([start]) => name.startsWith(start)).at(-1) ?? [];
  const [listed] = (body as { clusters?: object[] } | undefined)?.clusters ?? [];
  const { id } = (body ?? {}) as { id?: string };
  return {
    clusters: clusters.map((seed) => cluster({ ...seed, ...SHARED[name], inList: undecided(listed), inDetail: { ...undecided(body), ...(id && { id }) } })),
    timings: { enabling: { reads: Infinity } },
    accepts: !name.startsWith("401"),
    ...(name === "404-not-found" && { projectId: "another" }),
  };
}

function undecided(body: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries((body ?? {}) as object).filter(([field]) => !DECIDED.includes(field)));
}
