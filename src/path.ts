import { ArgumentError } from "./errors/argument-error.js";

/**
 * Puts values into a path template. Each value becomes exactly one segment; what cannot is refused: an empty value,
 * `.` and `..`, which would change the path, and text with half of a surrogate pair.
 *
 * @throws {ArgumentError} naming the parameter.
 */
export function fillPath(template: string, values: Record<string, unknown> = {}): string {
  return template.replace(/\{(.+?)}/g, (_, name: string) => {
    const value = values[name];
    try {
      if (typeof value === "string" && !/^\.?\.?$/.test(value)) return encodeURIComponent(value);
    } catch {}
    throw new ArgumentError(name, value === undefined ? "is missing" : 'must be well-formed text other than "", "." and ".."');
  });
}
