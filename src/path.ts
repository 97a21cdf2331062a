import { ArgumentError } from "./errors/argument-error.js";

const PARAMETER = /\{([^{}]+)\}/g;

/** Names of the parameters of a path template. */
export function pathParameters(template: string): string[] {
  return Array.from(template.matchAll(PARAMETER), ([, name]) => name!);
}

/**
 * Puts values into a path template. Each value becomes exactly one segment; what cannot (an empty value, `.`
 * and `..`, which would change the path) is refused.
 *
 * @throws {ArgumentError} naming the parameter.
 */
export function fillPath(template: string, values: Record<string, unknown>): string {
  return template.replaceAll(PARAMETER, (_, name: string) => encode(name, values[name]));
}

function encode(name: string, value: unknown): string {
  if (value === undefined || value === null) throw new ArgumentError(name, "is missing");
  if (typeof value !== "string") throw new ArgumentError(name, `must be a string, not ${Array.isArray(value) ? "an array" : `of type ${typeof value}`}`);
  if (value === "") throw new ArgumentError(name, "is empty");
  if (value === "." || value === "..") throw new ArgumentError(name, `is "${value}", which would lead to another path`);
  try {
    return encodeURIComponent(value);
  } catch {
    throw new ArgumentError(name, "holds half of a surrogate pair, which no URL can carry");
  }
}
