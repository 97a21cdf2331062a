import { compareExchange, shown, type Deviation } from "../evidence/compare.js";
import type { Described } from "../evidence/description.js";
import { errorCodeOf } from "../evidence/error-code.js";
import { locate } from "../evidence/locate.js";
import type { Exchange } from "../evidence/recording.js";
import { escapePointer } from "../evidence/schemas.js";
import type { createJudge } from "../evidence/violations.js";
import type { OperationEntry } from "../generate/openapi.js";

/** One thing in which an answer differs from the recorded one. Shows no value of the answer but status and error code. */
export interface Difference {
  message: string;
  /** Where the thing is described, if it is the description that the answer differs from. */
  described?: string;
  /** It cannot be explained by another state of the service. */
  drift: boolean;
}

/** Gives what differs between a recorded exchange and the same request answered anew. */
export type Differ = (entry: OperationEntry, recorded: Exchange, answer: Exchange["response"], exact: boolean) => Difference[];

/**
 * @param exact The answer was asked for by the name of the recording, so every difference is drift. Otherwise values
 *   that the description leaves open may differ: another cluster has another ID.
 */
export function createDiffer(described: Described, judge: ReturnType<typeof createJudge>): Differ {
  return (entry, recorded, answer, exact) => {
    const deviations = (response: Exchange["response"]) => compareExchange(described, judge, entry, { ...recorded, response }).filter(({ at }) => at[0] === "response");
    const known = new Set(deviations(recorded.response).map(({ message }) => message));
    const found = outside(recorded.response, answer);
    if (recorded.response.status === answer.status) found.push(...inside("", recorded.response.body, answer.body, exact));
    const fromDescription = deviations(answer).filter(({ message, at }) => !known.has(message) && at.at(-1) !== "status");
    return [...found.filter(({ at }) => !fromDescription.some((deviation) => sameField(deviation, at))), ...fromDescription.map((deviation) => ({ message: deviation.message, described: locate(described, deviation.described), drift: true }))];
  };
}

type Found = Difference & { at: string };

function outside(recorded: Exchange["response"], answer: Exchange["response"]): Found[] {
  const found: Found[] = [];
  const differ = (at: string, was: string | number | undefined, is: string | number | undefined) => was !== is && found.push({ at, message: `${at} ${is ?? "is missing"}, recorded ${was ?? "none"}`, drift: true });
  differ("status", recorded.status, answer.status);
  differ("error code", code(recorded), code(answer));
  if (recorded.status === answer.status) differ("content type", recorded.headers?.["Content-Type"], answer.headers?.["Content-Type"]);
  return found;
}

/** Error codes are shown, anything else that stands in their place is not. */
function code(response: Exchange["response"]): string | undefined {
  const value = errorCodeOf(response);
  return value === undefined || /^[A-Za-z]{1,10}(\.\d{1,5})?$|^\d{3}$/.test(value) ? value : "of another form";
}

function* pairs(recorded: object, received: object): Generator<[string, unknown, unknown]> {
  for (const key of new Set([...Object.keys(recorded), ...Object.keys(received)])) yield [key, own(recorded, key), own(received, key)];
}

function inside(at: string, recorded: unknown, received: unknown, exact: boolean): Found[] {
  if (isObject(recorded) && isObject(received) && Array.isArray(recorded) === Array.isArray(received)) {
    // Lists are as long as the service has things to list.
    const list = Array.isArray(recorded) && !exact;
    return [...pairs(recorded, received)].flatMap(([key, was, is]) => (list && (was === undefined || is === undefined) ? [] : inside(`${at}/${escapePointer(key)}`, was, is, exact)));
  }
  if (recorded === received || /^\/(error_code|errCode|error\/code)$/.test(at)) return [];
  const where = shown(at) || "body";
  if (received === undefined) return [{ at, message: `${where} is missing, and recorded`, drift: true }];
  if (recorded === undefined) return [{ at, message: `${where} is not recorded`, drift: exact }];
  if (typeof recorded !== typeof received || isObject(recorded) !== isObject(received)) return [{ at, message: `${where} is ${kind(received)}, recorded ${kind(recorded)}`, drift: true }];
  return [{ at, message: `${where} has another value than recorded`, drift: exact }];
}

/** What the description says of a field comes before what the recording says of it. */
function sameField(deviation: Deviation, at: string): boolean {
  return at.startsWith("/") && deviation.at[1] === "body" && at === deviation.at.slice(2).map((key) => `/${escapePointer(String(key))}`).join("");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function kind(value: unknown): string {
  return Array.isArray(value) ? "a list" : value === null ? "null" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
