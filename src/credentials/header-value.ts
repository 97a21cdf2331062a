import { ArgumentError } from "../errors/argument-error.js";

/**
 * A value that fits into a header: visible ASCII, no spaces or line breaks.
 *
 * @throws {ArgumentError} naming the argument and never showing the value.
 */
export function headerValue(argument: string, value: unknown): string {
  if (typeof value === "string" && /^[!-~]+$/.test(value)) return value;
  throw new ArgumentError(argument, "must be visible ASCII characters");
}
