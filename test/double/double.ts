import { behaviours, type ServiceRequest } from "./behaviour.js";
import { checkCredentials, checkRequest } from "./checks.js";
import type { Answer, Received } from "./exchange.js";
import { advance, type Timings } from "./lifecycle.js";
import { recordedSuccess, refusal, refusedCredentials, unknownRoute, unmetPrecondition } from "./refusals.js";
import { route } from "./routing.js";
import type { Cluster } from "./state.js";

export interface DoubleOptions {
  clusters: Cluster[];
  /** The project that they belong to. Default: any. */
  projectId?: string;
  timings?: Partial<Timings>;
  /** Whether credentials are accepted, whatever they are. */
  accepts?: boolean;
  /** Milliseconds since 1970. Default: the system's clock. */
  now?(): number;
}

/** One thing that the double did with a request. */
export interface Deed {
  operationId: string;
  clusterId: string | undefined;
  status: number;
  /** Whether it was done rather than refused. */
  done: boolean;
}

/** A double of the service: it answers as the recordings do, out of a state that the requests change. */
export interface Double {
  clusters: readonly Cluster[];
  /** Everything it did, the earliest first. */
  deeds: readonly Deed[];
  /** Acts on a request. */
  act(received: Received): Answer;
}

export function createDouble({ clusters, projectId, timings, accepts = true, now = Date.now }: DoubleOptions): Double {
  const deeds: Deed[] = [];
  const durations: Timings = { enabling: {}, disabling: {}, ...timings };
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`;

  function answer(received: Received): { answer: Answer; operationId?: string; clusterId?: string | undefined } {
    const routed = route(received);
    if (!routed) return { answer: unknownRoute() };
    const { operationId, path, query } = routed;
    const clusterId = path.cluster_id;
    const named = (answer: Answer) => ({ answer, operationId, clusterId });
    const refused = accepts ? checkCredentials(received) : refusedCredentials();
    if (refused) return named(refused);
    const checked = checkRequest(routed, received);
    if ("refused" in checked) return named(checked.refused);
    const request = { clusters, query, body: checked.body, now: now(), newId };
    const behave = (behaviours[operationId] ?? (() => recordedSuccess(operationId))) as (request: ServiceRequest) => Answer;
    const isKnown = projectId === undefined || path.project_id === projectId;
    if (clusterId === undefined) return named(isKnown ? behave(request) : refusal("CSS.0016"));
    const cluster = clusters.find(({ id }) => id === clusterId);
    if (!cluster || !isKnown) return named(refusal("CSS.0047"));
    if (cluster.deleted) return named(refusal(operationId === "showClusterDetail" ? "CSS.0022" : "CSS.0047"));
    if (cluster.unmetPrecondition) return named(unmetPrecondition(cluster.unmetPrecondition === "named"));
    advance(cluster, durations, now());
    return named(behave({ ...request, cluster } as ServiceRequest));
  }

  return {
    clusters,
    deeds,
    act(received) {
      const { answer: given, operationId = "", clusterId } = answer(received);
      const done = given.status < 300 && (given.body as { error_code?: unknown } | undefined)?.error_code === undefined;
      deeds.push({ operationId, clusterId, status: given.status, done });
      return given;
    },
  };
}
