import { openValues } from "../../scripts/description/open-values.js";
import { resolve, type OpenApi, type Schema } from "../../scripts/generate/openapi.js";
import { rename, set, type Change } from "./every-fact.js";

const BOUNDS = ["minimum", "maximum", "minLength", "maxLength", "default"] as const;

/** Every single change of a schema and of all that is inside it. */
export function* changesOfSchema(document: OpenApi, node: Schema, where: string): Generator<Change> {
  const schema = resolve<Schema>(document, node);
  const { type, items, properties, allOf } = schema as { type?: string | string[]; items?: Schema; properties?: Record<string, Schema>; allOf?: Schema[] };
  if (type !== undefined) {
    yield set(`type of ${where}`, schema, "type", [type].flat().includes("string") ? "integer" : "string");
    yield set(`type of ${where}, null or not`, schema, "type", Array.isArray(type) ? type[0] : [type, "null"]);
  }
  yield* changesOfValues(schema, where);
  if (items) yield* changesOfSchema(document, items, `${where}[]`);
  for (const part of allOf ?? []) yield* changesOfSchema(document, part, where);
  if (properties) yield* changesOfFields(document, schema, properties, where);
}

function* changesOfFields(document: OpenApi, schema: Schema, properties: Record<string, Schema>, where: string): Generator<Change> {
  const required = (schema.required ?? []) as string[];
  for (const [name, property] of Object.entries(properties)) {
    yield rename(`name of ${where}.${name}`, properties, name, `${name}_`);
    yield rename(`letter case of ${where}.${name}`, properties, name, otherCase(name));
    yield set(`${where}.${name} dropped`, properties, name, undefined);
    yield set(`${where}.${name} mandatory or not`, schema, "required", required.includes(name) ? required.filter((other) => other !== name) : [...required, name]);
    yield* changesOfSchema(document, property, `${where}.${name}`);
  }
  yield set(`a field added to ${where}`, properties, "added", { type: "string" });
  yield set(`additional fields of ${where}`, schema, "additionalProperties", schema.additionalProperties === false ? undefined : false);
  if (schema.not) yield set(`what ${where} never is`, schema, "not", undefined);
  else yield set(`a combination forbidden in ${where}`, schema, "not", { required: Object.keys(properties).slice(0, 1) });
}

function* changesOfValues(schema: Schema, where: string): Generator<Change> {
  const known = openValues(schema);
  const values = known ?? (schema.enum as unknown[] | undefined);
  const holder = known ? (schema.anyOf as Schema[])[0]! : schema;
  for (const [index, value] of (values ?? []).entries()) {
    yield set(`value ${value} of ${where} dropped`, holder, "enum", values!.filter((other) => other !== value));
    yield set(`value ${value} of ${where} changed`, holder, "enum", values!.map((other, at) => (at === index ? `${value}s` : other)));
  }
  if (values) yield set(`a value added to ${where}`, holder, "enum", [...values, "ADDED"]);
  if (known) yield set(`values of ${where} forgotten`, (schema.anyOf as Schema[])[0]!, "enum", undefined);
  if (known) yield set(`values of ${where} closed`, schema.anyOf as object, 1, { type: "string", enum: known });
  if (schema.enum) yield set(`values of ${where} forgotten`, schema, "enum", undefined);
  if (schema.const !== undefined) {
    yield set(`constant of ${where}`, schema, "const", `${schema.const}s`);
    yield set(`constant of ${where} dropped`, schema, "const", undefined);
  }
  for (const bound of BOUNDS) {
    const value = schema[bound] as number | undefined;
    yield set(`${bound} of ${where}`, schema, bound, value === undefined ? 7 : value + 1);
    if (value !== undefined) yield set(`${bound} of ${where} dropped`, schema, bound, undefined);
  }
  yield set(`pattern of ${where}`, schema, "pattern", "^.$");
  yield set(`format of ${where}`, schema, "format", "uuid");
}

function otherCase(name: string): string {
  return name.includes("_") ? name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^[a-z]+$/, (word) => word.toUpperCase());
}
