import type { OperationData } from "../api.js";
import type { Recording } from "./recording.js";

/** A request as far as recordings tell requests apart: without its host, its headers and its credentials. */
export interface ReceivedRequest {
  method: string;
  path: string;
  query: string;
  /** Parsed, if it is JSON; undefined if there is none. */
  body: unknown;
}

/** One thing in which a request differs from a recorded one. */
export interface Difference {
  /** `method`, `path`, `query` or `body`; for a field of the body with its JSON pointer, such as `body /name`. */
  at: string;
  /** What the recording has. Undefined if it has nothing there. */
  recorded: unknown;
  /** What the request has. Undefined if it has nothing there. */
  received: unknown;
}

/** In what a request differs from a recorded one. Empty if it fits: the values of path parameters may be any. */
export function differences({ method, path }: OperationData, recording: Recording, request: ReceivedRequest): Difference[] {
  const found: Difference[] = [];
  if (request.method !== method) found.push({ at: "method", recorded: method, received: request.method });
  if (segmentsApart(path, request.path) > 0) found.push({ at: "path", recorded: path, received: request.path });
  const query = sorted(recording.query ?? "");
  if (sorted(request.query) !== query) found.push({ at: "query", recorded: query, received: sorted(request.query) });
  compare("body", recording.body, request.body, found);
  return found;
}

/** How far a request is from a recorded one: another operation is further away than any body. */
export function distance(found: readonly Difference[]): number {
  const weights: Record<string, (difference: Difference) => number> = {
    method: () => 1000,
    path: ({ recorded, received }) => 1000 * segmentsApart(recorded as string, received as string),
  };
  return found.reduce((sum, difference) => sum + (weights[difference.at]?.(difference) ?? 1), 0);
}

/** How many segments of a path are not those of a template. */
function segmentsApart(template: string, path: string): number {
  const [expected, actual] = [template.split("/"), path.split("/")];
  const fits = (segment: string, index: number) => (/^\{.+\}$/.test(segment) ? actual[index] : actual[index] === segment);
  return expected.filter((segment, index) => index > 0 && !fits(segment, index)).length + Math.max(0, actual.length - expected.length);
}

function sorted(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return parameters.toString();
}

function compare(at: string, recorded: unknown, received: unknown, found: Difference[]): void {
  if (isObject(recorded) && isObject(received) && Array.isArray(recorded) === Array.isArray(received)) {
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(received)])) {
      const pointer = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      compare(at === "body" ? `body ${pointer}` : at + pointer, own(recorded, key), own(received, key), found);
    }
  } else if (recorded !== received) {
    found.push({ at, recorded, received });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
