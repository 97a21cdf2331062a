import type { Api } from "./api.js";
import { ArgumentError } from "./errors/argument-error.js";

/**
 * Refuses headers that cannot be sent, above all values with line breaks, which would start another header.
 *
 * @throws {ArgumentError} naming the header and never showing its value.
 */
export function checkHeaders(headers: Record<string, unknown> | undefined): void {
  for (const name in headers) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t -~\x80-\xff]/.test(String(headers![name]))) throw new ArgumentError(`header ${JSON.stringify(name)}`, "cannot be sent");
  }
}

/** @throws {ArgumentError} naming the limit that is not a number, or negative. */
export function checkNumbers(limits: Record<string, unknown>): void {
  for (const name in limits) {
    if (!(typeof limits[name] === "number" && limits[name] >= 0)) throw new ArgumentError(name, "must be a number, and not negative");
  }
}

/** @throws {ArgumentError} for what has no form in JSON. */
export function toJson(body: unknown): string {
  try {
    return JSON.stringify(body).toString();
  } catch {
    throw new ArgumentError("body", "cannot be written as JSON");
  }
}

/** Browsers name themselves, and would ask the service for permission to send another name. */
export function userAgent(api: Api): Record<string, string> {
  return "process" in globalThis ? { "User-Agent": api.userAgent } : {};
}
