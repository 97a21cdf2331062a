import type { Cluster } from "./state.js";

/** How long a change of state takes: until the time is over and it was seen so many times. `Infinity`: for ever. */
export interface Duration {
  milliseconds?: number;
  /** How many requests still find the cluster in the old state. */
  reads?: number;
}

export interface Timings {
  enabling: Duration;
  disabling: Duration;
  /** Enabling ends with a faulty cluster. */
  enablingFails?: boolean;
}

/** Begins to enable or disable the VPC endpoint service of a cluster, which has the given addresses in the end. */
export function begin(cluster: Cluster, endpoint: "enabling" | "disabling", now: number, addresses: Cluster["addresses"]): void {
  Object.assign(cluster, { endpoint, progress: { since: now, reads: 0, addresses } });
}

/** Brings a cluster to the state that it has when a request arrives. */
export function advance(cluster: Cluster, { enabling, disabling, enablingFails }: Timings, now: number): void {
  if (cluster.endpoint !== "enabling" && cluster.endpoint !== "disabling") return;
  const { milliseconds = 0, reads = 0 } = cluster.endpoint === "enabling" ? enabling : disabling;
  if (now - cluster.progress.since < milliseconds || cluster.progress.reads < reads) {
    cluster.progress.reads += 1;
  } else if (cluster.endpoint === "disabling") {
    Object.assign(cluster, { endpoint: "disabled", connections: [], permissions: [], addresses: {} });
  } else if (enablingFails) {
    Object.assign(cluster, { endpoint: "disabled", status: "303" });
  } else {
    Object.assign(cluster, { endpoint: "enabled", connections: structuredClone(cluster.knocking), addresses: cluster.progress.addresses });
  }
}
