import type { OperationData } from "./api.js";
import { ArgumentError } from "./errors/argument-error.js";
import { pathParameters } from "./path.js";

/** Parameters of a call, by the place where they go. */
export type Parameters = Record<"path" | "query" | "header", Record<string, unknown>>;

/**
 * Sorts the fields of an operation method's argument into the places that the description gives them.
 *
 * @throws {ArgumentError} for a field that the operation does not have, and for a required body that is missing.
 */
export function sortArguments({ path, query, header, body }: OperationData, { body: content, ...fields }: Record<string, unknown>): { params: Parameters; body: unknown } {
  const places = { path: pathParameters(path), query, header };
  const params: Parameters = { path: {}, query: {}, header: {} };
  for (const name in fields) {
    const place = (Object.keys(params) as (keyof Parameters)[]).find((place) => places[place]?.includes(name));
    if (!place) throw new ArgumentError(name, "is not an argument of this operation");
    params[place][name] = fields[name];
  }
  if (content === undefined ? body === "required" : !body) throw new ArgumentError("body", content === undefined ? "is missing" : "is not an argument of this operation");
  return { params, body: content };
}
