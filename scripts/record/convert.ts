import { parseBody } from "../evidence/body.js";
import { queryViolations, requestViolations, responseSchema } from "../evidence/compare.js";
import type { Described } from "../evidence/description.js";
import type { Exchange } from "../evidence/recording.js";
import type { Route } from "../evidence/route.js";
import type { PlacedSchema } from "../evidence/schemas.js";
import { CAPTURED } from "../evidence/secrets.js";
import type { createJudge } from "../evidence/violations.js";
import type { Schema } from "../generate/openapi.js";
import type { Capture } from "./capture.js";
import { contentType, credentialsOf, retryAfter } from "./kept-headers.js";
import { replaceInBody } from "./replace-body.js";
import { replaceInPath } from "./replace-path.js";
import type { Scrubber } from "./scrub.js";

/** What all captures of one import have in common. */
export interface Import extends Scrubber {
  described: Described;
  judge: ReturnType<typeof createJudge>;
  /** How the captures were taken, such as "a HAR export". */
  how: string;
}

/** A capture of a described operation as a recording, with everything replaced that is somebody's. */
export function toExchange(work: Import, capture: Capture, route: Route): Exchange {
  const { described, judge, placeholders } = work;
  const { operation, requestBody, method } = route.entry;
  const requestSchema = requestBody?.content["application/json"]?.schema as Schema | undefined;
  const body = replaceBody(work, capture.requestText, requestSchema && { schema: requestSchema, keys: [] }, `${operation.operationId} request/body`);
  const answer = replaceBody(work, capture.responseText, responseSchema(described, route.entry, capture.status), `${operation.operationId} response/body`);
  const path = replaceInPath(work, described, capture, route);
  const [violation, ...more] = capture.status >= 400 ? [...queryViolations(judge, route.entry, path), ...requestViolations(judge, route.entry, body)] : [];
  const credentials = credentialsOf(capture);
  for (const value of credentials.values) placeholders.replace(value, credentials.kind, true, "request/headers");
  return {
    source: `${CAPTURED}${capture.date} (${work.how}); secrets and everything that tells whose account it is are replaced${credentials.added ? "; the export had left out the credentials" : ""}`,
    request: {
      method: method.toUpperCase(),
      path,
      headers: { ...credentials.headers, ...contentType(capture.requestHeaders, body) },
      ...(body !== undefined && { body }),
      ...(violation && more.length === 0 && { violates: { ...("in" in violation && { in: violation.in }), at: violation.at, rule: violation.rule } }),
    },
    response: {
      status: capture.status,
      ...withEntries("headers", { ...contentType(capture.responseHeaders, answer), ...retryAfter(capture) }),
      ...(answer !== undefined && { body: answer }),
    },
  };
}

function replaceBody(work: Import, text: string, schema: PlacedSchema | undefined, place: string): unknown {
  const body = parseBody(text.trim());
  // Of a page or a form nobody needs more than that it was there.
  if (typeof body === "string") return body.startsWith("<") ? "<html>{text}</html>" : "{text}";
  return replaceInBody(work, work.described.document, body, schema, place);
}

function withEntries(name: string, entries: Record<string, string>): Record<string, Record<string, string>> {
  return Object.keys(entries).length > 0 ? { [name]: entries } : {};
}
