import type { Api } from "./api.js";
import { ArgumentError } from "./errors/argument-error.js";

/**
 * Refuses headers that cannot be sent, above all values with line breaks, which would start another header.
 *
 * @throws {ArgumentError} naming the header and never showing its value.
 */
export function checkHeaders(headers: Record<string, string> | undefined): Record<string, string> | undefined {
  for (const name in headers) {
    if (!/^[!#-'*+\-.^-z|~\w]+$/.test(name) || /[^\t -~\x80-\xff]/.test(headers[name]!)) throw new ArgumentError(`header ${JSON.stringify(name)}`, "cannot be sent");
  }
  return headers;
}

/** @throws {ArgumentError} for what has no form in JSON. */
export function toJson(body: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(body);
  } catch {}
  if (json === undefined) throw new ArgumentError("body", "cannot be written as JSON");
  return json;
}

/** Browsers name themselves, and would ask the service for permission to send another name. */
export function userAgent(api: Api): Record<string, string> {
  return "document" in globalThis || !("process" in globalThis) ? {} : { "User-Agent": api.userAgent };
}
