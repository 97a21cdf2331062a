import { randomUUID } from "node:crypto";

/** The state of a cluster's VPC endpoint service. */
export type EndpointState = "disabled" | "enabling" | "enabled" | "disabling";

/** An endpoint that connects, or would like to. */
export interface Connection {
  id: string;
  status: string;
  [field: string]: unknown;
}

/** An entry of the whitelist. */
export interface Permission {
  permission: string;
  [field: string]: unknown;
}

/** What the double keeps of a cluster. */
export interface Cluster {
  id: string;
  name: string;
  /** What kind of cluster it is. */
  engine: "elasticsearch" | "logstash" | "opensearch";
  status: "100" | "200" | "303";
  /** What else is running on it. While something is, it refuses changes. */
  actions: string[];
  supportVpcep: boolean;
  endpoint: EndpointState;
  /** How far enabling or disabling has come. */
  progress: { since: number; reads: number; addresses: Cluster["addresses"] };
  vpcServiceName: string;
  /** Who wants to connect as soon as the service is enabled. */
  knocking: Connection[];
  connections: Connection[];
  permissions: Permission[];
  /** Where clients reach it through its endpoint, once there is one. */
  addresses: { vpcepIp?: string; vpcepIpv6Address?: string };
  /** It was there once. */
  deleted?: true;
  /** Refuses everything with 412, with or without a word. */
  unmetPrecondition?: "named" | "unnamed";
  /** What its entry in the list, and its details, have besides. */
  inList: Record<string, unknown>;
  inDetail: Record<string, unknown>;
}

/** A cluster with everything that a test does not name. */
export function cluster(seed: Partial<Cluster> = {}): Cluster {
  const id = seed.id ?? randomUUID();
  return {
    id,
    name: `css-${id.slice(0, 4)}`,
    engine: "elasticsearch",
    status: "200",
    actions: [],
    supportVpcep: true,
    endpoint: "disabled",
    progress: { since: 0, reads: 0, addresses: {} },
    vpcServiceName: `eu-de.css-${id.slice(0, 4)}.${id}`,
    knocking: [],
    connections: [],
    permissions: [],
    addresses: {},
    inList: {},
    inDetail: {},
    ...seed,
  };
}

/** An endpoint in the form of the recordings. */
export function connection(seed: Partial<Connection> = {}): Connection {
  return {
    id: randomUUID(),
    status: "rejected",
    maxSession: "3000",
    specificationName: "default",
    vpcepIp: "192.168.0.122",
    vpcepIpv6Address: null,
    vpcepDnsName: null,
    created_at: "2024-06-11T09:36:24Z",
    update_at: null,
    domain_id: "db9b76a0d9ae431f8e85e89da2ca867c",
    ...seed,
  };
}
