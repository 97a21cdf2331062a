import type { Recording } from "../contract/support/evidence.js";
import type { DoubleOptions } from "./double.js";
import { cluster, connection, type Cluster } from "./state.js";

const ID = "4f3deec3-efa8-4598-bf91-560aad1377a3";
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

/** What a recording presupposes of the cluster, by the operation and what the name of the recording begins with. */
const STATES: Record<string, Record<string, Partial<Cluster>>> = {
  startVpecp: { "": { endpoint: "disabled" }, "409-already-exists": {} },
  updateVpcepConnection: { "200": { connections: [connection({ id: "f132bb14-e1d5-4f25-9f7c-a29e4c8effd4" })] } },
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

/** The double in the state in which the service was when it answered as recorded. */
export function presupposed({ operationId, name }: Recording): DoubleOptions {
  const own = Object.entries(STATES[operationId] ?? {}).filter(([start]) => name.startsWith(start));
  const [, last] = own.at(-1) ?? [];
  return {
    clusters: [cluster({ ...ENABLED, ...last, ...SHARED[name] })],
    timings: { enabling: { reads: Infinity } },
    accepts: !name.startsWith("401"),
  };
}
