import type { Schema } from "./openapi.js";

/** Keywords that say nothing about which values are valid. Those that begin with `x-` do not either. */
const ANNOTATIONS = new Set(["title", "description", "example", "examples", "default", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml", "$comment"]);
/** Keywords whose value is data. */
const DATA = new Set(["const", "enum", "required", "type"]);
/** Keywords whose value has schemas by names of the author's choice. */
const BY_NAME = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);

/** A schema without what does not decide about values: prose would otherwise travel in compiled code. */
export function assertionsOnly(schema: unknown): Schema {
  return visit(schema) as Schema;
}

/** Whether every value is valid. */
export function acceptsAll(schema: unknown): boolean {
  return typeof schema === "boolean" ? schema : Object.keys(assertionsOnly(schema)).length === 0;
}

function visit(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(visit);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !ANNOTATIONS.has(key) && !key.startsWith("x-"));
  return Object.fromEntries(kept.map(([key, item]) => [key, DATA.has(key) ? item : BY_NAME.has(key) ? byName(item as object) : visit(item)]));
}

function byName(schemas: object): object {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, visit(schema)]));
}
