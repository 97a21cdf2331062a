import type { Api } from "./api.js";
import { ArgumentError } from "./errors/argument-error.js";

/**
 * Puts headers among others, over those of the same name; one that is undefined or null is left out. Without others it
 * only checks them.
 *
 * @throws {ArgumentError} naming a header that cannot be sent, above all one whose value has a line break and would
 *   start another header, and never showing its value.
 */
export function putHeaders(headers: Record<string, unknown> | undefined, others?: Headers): void {
  for (const name in headers) {
    const value = headers[name] ?? undefined;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t -~\x80-\xff]/.test(String(value))) throw new ArgumentError(`header ${JSON.stringify(name)}`, "cannot be sent");
    if (value !== undefined) others?.set(name, String(value));
  }
}

/** Browsers name themselves, and would ask the service for permission to send another name. */
export function userAgent(api: Api): Record<string, string> {
  return "process" in globalThis ? { "User-Agent": api.userAgent } : {};
}
