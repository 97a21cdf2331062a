import type { Schema } from "../openapi.js";

/** Keys whose value, outside of schemas, is data of the API. */
const DATA = new Set(["example", "examples", "value"]);
const ONE = ["items", "additionalProperties", "not"] as const;
const LISTS = ["allOf", "anyOf", "oneOf"] as const;

/** Calls a function for every schema of a part of a description, the inner ones first. */
export function forEachSchema(node: unknown, change: (schema: Schema) => void, name = ""): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === "schema") visit(child, change);
    else if (key === "schemas" && name === "components") for (const schema of Object.values(child as object)) visit(schema, change);
    else if (!DATA.has(key)) forEachSchema(child, change, key);
  }
}

function visit(schema: unknown, change: (schema: Schema) => void): void {
  if (typeof schema !== "object" || schema === null) return;
  const inner = schema as Record<string, unknown>;
  for (const property of Object.values((inner.properties ?? {}) as object)) visit(property, change);
  for (const key of ONE) visit(inner[key], change);
  for (const key of LISTS) for (const item of (inner[key] ?? []) as unknown[]) visit(item, change);
  change(inner);
}
