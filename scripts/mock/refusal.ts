import type { OpenApi, OperationEntry, Schema } from "../generate/openapi.js";
import type { Described } from "../evidence/description.js";
import { errorCodeOf } from "../evidence/error-code.js";
import type { Exchange, Recording } from "../evidence/recording.js";
import { describedValues } from "../evidence/schemas.js";
import type { Objection } from "./prism.js";

/** What a request is refused for, as far as the service's error codes tell reasons apart. */
interface Reason {
  part: string;
  at: string;
  rule: string;
  absent: boolean;
  /** A field is a described one in another spelling. */
  misspelled: boolean;
}

/** The code for parameters of which the service says no more. */
const INCORRECT_PARAMETERS = "CSS.0001";

/** How near the reason of a recording must be to answer for another one, the nearest first. */
const NEARNESS: readonly (keyof Reason)[][] = [["part", "at", "rule", "absent", "misspelled"], ["part", "rule", "absent", "misspelled"]];

/**
 * The recording whose refusal answers a request: one that is refused for the same reason, of the same operation if
 * there is one; undefined if none was.
 */
export function refusalFor(document: OpenApi, operations: readonly OperationEntry[], recordings: readonly Recording[], id: string, body: unknown, [objection]: readonly Objection[]): Recording | undefined {
  const entryOf = (operationId: string) => operations.find(({ operation }) => operation.operationId === operationId);
  const wanted = reasonOf(document, entryOf(id), body, objection!);
  const refused = recordings.flatMap((recording) => {
    const { body, violates } = recording.request;
    return violates ? [{ recording, reason: reasonOf(document, entryOf(recording.operationId), body, { part: violates.in ?? "body", ...violates }) }] : [];
  });
  const inOrder = [...refused.filter(({ recording }) => recording.operationId === id), ...refused];
  for (const keys of NEARNESS) {
    const found = inOrder.find(({ reason }) => keys.every((key) => reason[key] === wanted[key]));
    if (found) return found.recording;
  }
  return undefined;
}

/** The refusal of a request that is wrong in a way of which no recording tells. */
export function plainRefusal(recordings: readonly Recording[], catalogue: Described["catalogue"]): Exchange["response"] {
  const recorded = recordings.find(({ response }) => errorCodeOf(response) === INCORRECT_PARAMETERS);
  if (recorded) return recorded.response;
  const { status, meaning } = catalogue[INCORRECT_PARAMETERS] ?? { status: 400, meaning: "Incorrect parameters." };
  return { status, headers: { "Content-Type": "application/json" }, body: { error_code: INCORRECT_PARAMETERS, error_msg: meaning } };
}

function reasonOf(document: OpenApi, entry: OperationEntry | undefined, body: unknown, { part, at, rule }: Objection): Reason {
  return { part, at, rule, absent: body === undefined, misspelled: part === "body" && entry !== undefined && hasMisspelledField(document, entry, body) };
}

function hasMisspelledField(document: OpenApi, { requestBody }: OperationEntry, body: unknown): boolean {
  const schema = requestBody?.content["application/json"]?.schema as Schema | undefined;
  if (!schema) return false;
  return [...describedValues(document, body, { schema, keys: [] })].some(({ at, undescribed, parents }) => {
    const names = parents.flatMap(({ schema }) => Object.keys((schema.properties ?? {}) as object));
    return undescribed && names.some((name) => letters(name) === letters(at.split("/").at(-1)!));
  });
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
