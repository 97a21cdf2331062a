import { blank } from "../description/blanks.js";
import type { NewOperation } from "./arguments.js";
import { choiceOf, codesFor, type ErrorCodes } from "./error-codes.js";
import { pathParametersOf } from "./path-item.js";

/** A recording of another operation whose answer any operation can get. */
export interface CommonRecording {
  name: string;
  source: string;
  response: object;
}

const JSON_HEADER = { "Content-Type": "application/json" };
const TOKEN_HEADER = { "X-Auth-Token": "{token}" };

export const BODY_OF = {
  refusal: (codes: ErrorCodes, status: string) => ({
    error_code: blank(choiceOf(codes, status)),
    error_msg: blank("the message of that code in the reference, word for word"),
  }),
  incorrect: { error_code: "CSS.0001", error_msg: "Incorrect parameters." },
  noBody: { error_code: "CSS.0006", error_msg: "The request is null. Enter the request parameters." },
  /** The example of an error body on the page "Returned Values". */
  unknownRefusal: { error_code: "AS.0001", error_msg: "The format of message is error" },
};

/** The name of the recording that the examples of the description repeat. */
export function successRecording({ success }: NewOperation): string {
  return `${success}-example.yaml`;
}

/** The recordings that the coverage demands, by file name. */
export function recordingsOf(operation: NewOperation, codes: ErrorCodes, values: Map<string, string>, common: readonly CommonRecording[]): Record<string, object> {
  const { success, statuses, hasResult } = operation;
  const bodyOfSuccess = { body: blank("the body of the page's example request") };
  const refused = statuses.filter((status) => status !== success);
  return {
    [successRecording(operation)]: {
      source: blank("which example of the page this is, or what it was composed from"),
      request: request(operation, values, bodyOfSuccess, true),
      response: { status: Number(success), ...(hasResult && { headers: JSON_HEADER, body: blank("the body of the page's example response") }) },
    },
    ...Object.fromEntries(refused.map((status) => [nameOf(codes, status), refusal(status, request(operation, values, { body: blank(`the body of the request in ${successRecording(operation)}`) }), codes)])),
    ...(refused.length > 0 && brokenRequests(operation, codes, values)),
    ...Object.fromEntries(common.map(({ name, source, response }) => [name, { source, request: request(operation, values, { body: blank(`the body of the request in ${successRecording(operation)}`) }), response }])),
  };
}

function nameOf(codes: ErrorCodes, status: string): string {
  return `${status}-${codesFor(codes, status).length > 0 ? "refused" : "form-of-the-body"}.yaml`;
}

function refusal(status: string, request: object, codes: ErrorCodes): object {
  const known = codesFor(codes, status).length > 0;
  return {
    source: known ? blank("what the request was composed from; the response is a code of the error-code table") : 'Composed: the request of the page; the answer\'s body is the example of an error body on the page "Returned Values", which names neither a status nor a service',
    request,
    response: { status: Number(status), headers: JSON_HEADER, body: known ? BODY_OF.refusal(codes, status) : BODY_OF.unknownRefusal },
  };
}

/** The description is proven to refuse what it must by requests that each break one rule. */
function brokenRequests(operation: NewOperation, codes: ErrorCodes, values: Map<string, string>): Record<string, object> {
  const { hasBody, query } = operation;
  const status = statusOfBrokenRequest(operation);
  const success = successRecording(operation);
  const whole = request(operation, values, { body: blank(`the body of the request in ${success}`) }) as { headers: Record<string, string>; path: string };
  const answer = (body: object) => ({ response: status === "400" ? { status: 400, headers: JSON_HEADER, body } : (refusal(status, {}, codes) as { response: object }).response });
  const incorrect = answer(BODY_OF.incorrect);
  const source = (what: string, code: string) => ({ source: status === "400" ? `Composed: ${what}; the response is ${code} of the error-code table` : blank(`Composed: ${what}; where the response comes from`) });
  const { "Content-Type": _type, ...headers } = whole.headers;
  const [first] = query;
  return {
    ...(hasBody && {
      [`${status}-no-body.yaml`]: { ...source("no body at all", "CSS.0006"), request: { ...whole, headers, body: undefined, violates: { at: "", rule: "required" } }, ...answer(BODY_OF.noBody) },
      [`${status}-unknown-field.yaml`]: {
        ...source("a field that the page does not list", "CSS.0001"),
        request: { ...whole, body: blank(`the body of the request in ${success}, and a field more that the page does not list`), violates: { at: "", rule: "additionalProperties" } },
        ...incorrect,
      },
      [`${status}-wrong-type.yaml`]: {
        ...source("a field of another type than the page says", "CSS.0001"),
        request: { ...whole, body: blank(`the body of the request in ${success}, with a value of another type in one field`), violates: { at: blank("a slash and the name of that field"), rule: "type" } },
        ...incorrect,
      },
    }),
    ...(first !== undefined && {
      [`${status}-wrong-type-in-query.yaml`]: {
        ...source("a word where the page has another type", "CSS.0001"),
        request: { ...whole, path: whole.path.startsWith("/") ? `${whole.path}?${first}=word` : blank(`as in ${success}, with ?${first}=word for its query`), violates: { in: "query", at: `/${first}`, rule: "type" } },
        ...incorrect,
      },
    }),
  };
}

/** The status with which a request is refused for its body. */
export function statusOfBrokenRequest({ statuses, success }: NewOperation): string {
  return statuses.includes("400") ? "400" : statuses.find((status) => status !== success)!;
}

function request({ method, path, query, hasBody }: NewOperation, values: Map<string, string>, body: object, withQuery = false): object {
  const filled = pathParametersOf(path).reduce((text, name) => text.replace(`{${name}}`, values.get(name) ?? `{${name}}`), path);
  const asksFor = [...(filled.includes("{") ? ["with a value in place of each {name}"] : []), ...(withQuery && query.length > 0 ? ["with the values of the page's example"] : [])];
  const whole = withQuery && query.length > 0 ? `${filled}?${query.map((name) => `${name}=`).join("&")}` : filled;
  return {
    method: method.toUpperCase(),
    path: asksFor.length > 0 ? blank(`${whole}, ${asksFor.join(" and ")}`) : whole,
    headers: { ...TOKEN_HEADER, ...(hasBody && JSON_HEADER) },
    ...(hasBody && body),
  };
}
