import { createFinalURL } from "openapi-fetch";
import type { Parameters } from "./arguments.js";
import { ArgumentError } from "./errors/argument-error.js";
import { putHeaders } from "./headers.js";
import { fillPath } from "./path.js";
import type { Call, CallRequest } from "./transport/call-request.js";

/**
 * Makes the request of a call.
 *
 * @param headers Those that win come last.
 * @throws {ArgumentError} for a value that cannot be sent where it belongs.
 */
export function makeRequest(call: Call, baseUrl: string, params: Partial<Parameters>, body: unknown, headers: readonly (Record<string, unknown> | undefined)[]): CallRequest {
  const { method, path } = call.operation;
  const content = body === undefined ? undefined : toJson(body);
  const all = new Headers(content === undefined ? undefined : { "Content-Type": "application/json" });
  for (const some of headers) putHeaders(some, all);
  const url = createFinalURL(path, { baseUrl, params, querySerializer: serializeQuery, pathSerializer: fillPath });
  return { url, method, headers: all, body: content, call };
}

/** @throws {ArgumentError} for a value that is none, several, or half of a character. */
function serializeQuery(values: Record<string, unknown>): string {
  const parameter = (name: string) => {
    const value = values[name] as string;
    try {
      if (["string", "number", "boolean"].includes(typeof value)) return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    } catch {}
    throw new ArgumentError(name, "must be one well-formed value");
  };
  return Object.keys(values).filter((name) => values[name] !== undefined).map(parameter).join("&");
}

/** @throws {ArgumentError} for what has no form in JSON. */
export function toJson(body: unknown): string {
  try {
    return JSON.stringify(body).toString();
  } catch {
    throw new ArgumentError("body", "cannot be written as JSON");
  }
}
