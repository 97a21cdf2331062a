import { ArgumentError } from "../errors/argument-error.js";

const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/**
 * The value, if it can be a header's as it is. A line break would start another header, and `fetch` would print
 * the whole value in its complaint.
 *
 * @throws {ArgumentError} that does not show the value, because it may be a secret.
 */
export function headerValue(argument: string, value: unknown): string {
  if (typeof value === "string" && VISIBLE_ASCII.test(value)) return value;
  throw new ArgumentError(argument, "must be a string of visible ASCII characters, without spaces");
}
