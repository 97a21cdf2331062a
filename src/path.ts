import { ArgumentError } from "./errors/argument-error.js";

const PARAMETER = /\{(.+?)\}/g;

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
  return template.replace(PARAMETER, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new ArgumentError(name, "is missing");
    if (typeof value !== "string" || value === "") throw new ArgumentError(name, "must be a string that is not empty");
    if (value === "." || value === "..") throw new ArgumentError(name, `must not be "${value}", which leads to another path`);
    try {
      return encodeURIComponent(value);
    } catch (cause) {
      throw new ArgumentError(name, "holds half of a surrogate pair", cause);
    }
  });
}
