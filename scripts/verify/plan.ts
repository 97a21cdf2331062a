import type { Described } from "../evidence/description.js";
import type { Recording } from "../evidence/recording.js";
import { fillTemplate, routeOf } from "../evidence/route.js";
import type { RequestToSend } from "../evidence/send.js";
import type { Target } from "../evidence/target.js";
import type { OperationEntry } from "../generate/openapi.js";

/** One request, and the recordings that are its possible answers. */
export interface Trial {
  entry: OperationEntry;
  request: RequestToSend;
  /** Nothing in the request says who is calling. */
  anonymous: boolean;
  recordings: Recording[];
}

export interface Plan {
  trials: Trial[];
  /** What is not sent, and why. */
  leftOut: { recordings: Recording[]; reason: string }[];
}

/** Proofs of who is calling, in lower case. */
const PROOFS = new Set(["x-auth-token", "authorization", "x-sdk-date"]);
const PLACEHOLDER = /^\{[a-z0-9-]+\}$/;

/** The requests of recordings, for a service: each once, with the service's own values in its path. */
export function planTrials({ operations }: Described, recordings: readonly Recording[], target: Target, effects: ReadonlySet<string>): Plan {
  const trials = new Map<string, Trial>();
  const leftOut = new Map<string, Recording[]>();
  for (const recording of recordings) {
    const trial = trialOf(operations, recording, target, effects);
    if (typeof trial === "string") {
      leftOut.set(trial, [...(leftOut.get(trial) ?? []), recording]);
      continue;
    }
    const key = JSON.stringify([trial.request, trial.anonymous]);
    const known = trials.get(key);
    if (known) known.recordings.push(recording);
    else trials.set(key, trial);
  }
  return { trials: [...trials.values()], leftOut: Array.from(leftOut, ([reason, left]) => ({ reason, recordings: left })) };
}

/** What to send for a recording, or why nothing is sent. */
function trialOf(operations: readonly OperationEntry[], recording: Recording, target: Target, effects: ReadonlySet<string>): Trial | string {
  const { method, path, headers, body } = recording.request;
  const [pathname = "", query] = path.split("?");
  const route = routeOf(operations, method, pathname);
  if (!route) return "no operation is described for its method and path";
  const effect = route.entry.operation["x-effect"];
  if (!effects.has(effect)) return `${route.entry.operation.operationId} is ${effect}; allow it with --effects ${effect}`;
  if (!target.loopback) {
    const missing = route.entry.parameters.find(({ name, in: place, schema }) => place === "path" && !schema?.enum && target.values[name] === undefined);
    if (missing) return `${missing.name} of the service is not known; give it with --set ${missing.name}=…`;
    if (holdsPlaceholder(body)) return "the body holds a placeholder in place of what was captured";
  }
  const values = Object.fromEntries(Object.entries(route.values).map(([name, value]) => [name, target.values[name] ?? value]));
  const proofs = Object.keys(headers).filter((name) => PROOFS.has(name.toLowerCase()));
  const kept = target.credentials ? Object.entries(headers).filter(([name]) => !proofs.includes(name)) : Object.entries(headers);
  return {
    entry: route.entry,
    request: { method, path: fillTemplate(route.entry.path, values) + (query === undefined ? "" : `?${query}`), headers: Object.fromEntries(kept), body },
    anonymous: proofs.length === 0,
    recordings: [recording],
  };
}

function holdsPlaceholder(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(holdsPlaceholder);
  return typeof value === "string" && PLACEHOLDER.test(value);
}
