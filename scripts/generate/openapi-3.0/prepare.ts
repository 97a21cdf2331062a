import type { OpenApi, Schema } from "../openapi.js";
import { forEachSchema } from "./schemas.js";

/** What a schema may hold in OpenAPI 3.0, and what the converter turns into that. */
const KEYWORDS = new Set([
  ...["title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"],
  ...["maxProperties", "minProperties", "required", "enum", "type", "allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties", "description", "format"],
  ...["default", "nullable", "discriminator", "readOnly", "writeOnly", "xml", "externalDocs", "example", "deprecated", "$ref"],
  ...["const", "examples", "contentEncoding", "contentMediaType"],
]);

/** A copy without what the converter passes on although OpenAPI 3.0 does not know it, or tells in another way. */
export function prepare(document: OpenApi): OpenApi {
  const copy = structuredClone(document) as OpenApi & { info: { summary?: string }; jsonSchemaDialect?: string };
  delete copy.info.summary;
  delete copy.jsonSchemaDialect;
  delete copy.components.pathItems;
  forEachSchema(copy, (schema) => {
    for (const key of Object.keys(schema)) if (!KEYWORDS.has(key) && !key.startsWith("x-")) delete schema[key];
    if ("const" in schema) constantAsEnum(schema);
    for (const key of ["Minimum", "Maximum"] as const) exclusiveAsFlag(schema, key);
    typesAsAlternatives(schema);
    if (schema.contentEncoding !== "base64" || "format" in schema) delete schema.contentEncoding;
    if (schema.contentMediaType !== "application/octet-stream" || "format" in schema) delete schema.contentMediaType;
  });
  return copy;
}

/** The converter overlooks constants such as `false`. */
function constantAsEnum(schema: Schema): void {
  schema.enum = [schema.const];
  delete schema.const;
}

/** Beside an inclusive limit there is no place for another number. */
function exclusiveAsFlag(schema: Schema, key: "Minimum" | "Maximum"): void {
  const limit = schema[`exclusive${key}`];
  if (typeof limit !== "number") return;
  if (key.toLowerCase() in schema) delete schema[`exclusive${key}`];
  else Object.assign(schema, { [key.toLowerCase()]: limit, [`exclusive${key}`]: true });
}

/** A type out of several, as alternatives of one type each. The converter knows what to do about one type or null. */
function typesAsAlternatives(schema: Schema): void {
  const { type, items, anyOf } = schema as { type?: string | string[]; items?: unknown; anyOf?: unknown };
  if (!Array.isArray(type)) return;
  const types = type.filter((name) => name !== "null");
  if (types.length === 1 || anyOf !== undefined) return;
  const nullable = type.includes("null") && { nullable: true };
  schema.anyOf = types.map((name) => ({ type: name, ...(name === "array" && { items: items ?? {} }), ...nullable }));
  delete schema.type;
  if (types.includes("array")) delete schema.items;
}
