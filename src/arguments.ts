import type { OperationData } from "./api.js";
import { ArgumentError } from "./errors/argument-error.js";

/** Parameters of a call, by the place where they go. */
export type Parameters = Record<"path" | "query" | "header", Record<string, unknown>>;

/**
 * Sorts the fields of an operation method's argument into the places that the description gives them.
 *
 * @throws {ArgumentError} for a field that the operation does not have, and for a required body that is missing.
 */
export function sortArguments({ path, query, header, body }: OperationData, { body: content, ...fields }: Record<string, unknown>): { params: Parameters; body: unknown } {
  const params: Parameters = { path: {}, query: {}, header: {} };
  const refuse = (name: string) => {
    throw new ArgumentError(name, "is not an argument of this operation");
  };
  for (const name in fields) {
    const place = path.includes(`{${name}}`) ? "path" : query?.includes(name) ? "query" : header?.includes(name) ? "header" : refuse(name);
    params[place][name] = fields[name];
  }
  if (content !== undefined && !body) refuse("body");
  if (content === undefined && body === "required") throw new ArgumentError("body", "is missing");
  return { params, body: content };
}
