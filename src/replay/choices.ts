import { recordings, type RecordingNames } from "../../generated/recordings.js";
import { ArgumentError } from "../errors/argument-error.js";
import { succeeds } from "./exchange.js";
import type { Recording } from "./recording.js";

/** Names of recordings by operation: one for all its requests, or a list for one request after the other. */
export type ReplayChoices = { readonly [Id in keyof RecordingNames]?: RecordingNames[Id] | readonly RecordingNames[Id][] | undefined };

/** A recording that may answer the next request. */
export interface Candidate {
  /** The `operationId`. */
  id: string;
  name: string;
  recording: Recording;
}

const BY_OPERATION = recordings as Record<string, Readonly<Record<string, Recording>>>;

/**
 * The recordings that may answer the next request, the preferred ones first.
 *
 * @param answered How many requests of each operation were answered so far.
 */
export function candidates(choices: Record<string, readonly string[]>, answered: Record<string, number>): Candidate[] {
  return Object.entries(BY_OPERATION).flatMap(([id, byName]) => {
    const all = Object.entries(byName).map(([name, recording]) => ({ id, name, recording }));
    const names = choices[id] ?? [];
    const next = names[Math.min(answered[id] ?? 0, names.length - 1)];
    if (next !== undefined) return all.filter(({ name }) => name === next);
    return all.sort((a, b) => Number(succeeds(b.recording)) - Number(succeeds(a.recording)));
  });
}

/**
 * The choices, each as a list.
 *
 * @throws {ArgumentError} for an operation or a recording that does not exist.
 */
export function checkChoices(choices: ReplayChoices): Record<string, readonly string[]> {
  const checked: Record<string, readonly string[]> = {};
  for (const [id, choice] of Object.entries<string | readonly string[] | undefined>(choices)) {
    if (!Object.hasOwn(BY_OPERATION, id)) throw new ArgumentError(id, `is not an operation with recordings: ${Object.keys(BY_OPERATION).join(", ")}`);
    checked[id] = typeof choice === "string" ? [choice] : (choice ?? []);
    const unknown = checked[id].find((name) => !Object.hasOwn(BY_OPERATION[id]!, name));
    if (unknown !== undefined) throw new ArgumentError(id, `has no recording ${JSON.stringify(unknown)}, only ${Object.keys(BY_OPERATION[id]!).join(", ")}`);
  }
  return checked;
}
