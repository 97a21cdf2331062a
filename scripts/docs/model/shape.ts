import type { Schema } from "../../generate/openapi.js";
import { resolve } from "../../generate/openapi.js";
import type { DocsDocument } from "./document.js";

/** A field of a body, under an anchor of its own. */
export interface Field {
  anchor: string;
  name: string;
  type: string;
  required: boolean;
  description: string;
  shape: Shape;
}

/** What a value holds, as readers see it. */
export interface Shape {
  fields: Field[];
  /** Whether further fields are refused. */
  closed: boolean;
  /** What each item of an array is, or each further field of an object. */
  each: { words: string; type: string; description: string; shape: Shape }[];
  alternatives: { words: string; options: { title: string; description: string; shape: Shape }[] }[];
  /** Whether the same form stands around this place already, so that it is not written out again. */
  repeated: boolean;
}

const ALTERNATIVES = { oneOf: "One of these", anyOf: "Any of these", allOf: "All of these" } as const;

const LIMITS: readonly (readonly [key: string, words: (value: unknown) => string])[] = [
  ["format", (value) => String(value)],
  ["const", (value) => `always ${JSON.stringify(value)}`],
  ["enum", (value) => `one of: ${(value as unknown[]).map((item) => JSON.stringify(item)).join(", ")}`],
  ["default", (value) => `default ${JSON.stringify(value)}`],
  ["minimum", (value) => `at least ${value}`],
  ["exclusiveMinimum", (value) => `more than ${value}`],
  ["maximum", (value) => `at most ${value}`],
  ["exclusiveMaximum", (value) => `less than ${value}`],
  ["multipleOf", (value) => `a multiple of ${value}`],
  ["minLength", (value) => `length at least ${value}`],
  ["maxLength", (value) => `length at most ${value}`],
  ["minItems", (value) => `at least ${value} items`],
  ["maxItems", (value) => `at most ${value} items`],
  ["uniqueItems", (value) => (value ? "no item twice" : "")],
  ["minProperties", (value) => `at least ${value} fields`],
  ["maxProperties", (value) => `at most ${value} fields`],
  ["pattern", (value) => `pattern ${value}`],
  ["readOnly", (value) => (value ? "only in answers" : "")],
  ["writeOnly", (value) => (value ? "only in requests" : "")],
  ["deprecated", (value) => (value ? "deprecated" : "")],
];

/** The type of a value in a few words: "string, at least 1 character, one of: a, b". */
export function describeType(schema: Schema): string {
  const types = [schema["type"] ?? (schema["properties"] ? "object" : "any")].flat().join(" or ");
  return [types, ...LIMITS.filter(([key]) => schema[key] !== undefined).map(([key, words]) => words(schema[key]))].filter(Boolean).join(", ");
}

/** The fields of an object, of the items of an array and of alternatives; their anchors start with the given one. */
export function shapeOf(document: DocsDocument, node: Schema, anchor: string, within: readonly Schema[] = []): Shape {
  const schema = resolve(document, node);
  if (within.includes(schema)) return { fields: [], closed: false, each: [], alternatives: [], repeated: true };
  const inside = [...within, schema];
  const required = (schema["required"] ?? []) as string[];
  const further = schema["additionalProperties"];
  return {
    fields: Object.entries((schema["properties"] ?? {}) as Record<string, Schema>).map(([name, property]) => ({
      anchor: `${anchor}.${name}`,
      name,
      type: describeType(resolve(document, property)),
      required: required.includes(name),
      description: describe(document, property),
      shape: shapeOf(document, property, `${anchor}.${name}`, inside),
    })),
    closed: further === false,
    each: [
      ...eachOf(document, "Each item", schema["items"], `${anchor}.items`, inside),
      ...eachOf(document, "Each further field", typeof further === "object" ? further : undefined, `${anchor}.further`, inside),
    ],
    alternatives: Object.entries(ALTERNATIVES)
      .filter(([key]) => Array.isArray(schema[key]))
      .map(([key, words]) => ({
        words,
        options: (schema[key] as Schema[]).map((option, index) => ({
          title: (resolve(document, option)["title"] as string | undefined) ?? describeType(resolve(document, option)),
          description: describe(document, option),
          shape: shapeOf(document, option, `${anchor}.${key}-${index + 1}`, inside),
        })),
      })),
    repeated: false,
  };
}

function eachOf(document: DocsDocument, words: string, node: unknown, anchor: string, within: readonly Schema[]): Shape["each"] {
  if (typeof node !== "object" || node === null) return [];
  const schema = resolve(document, node as Schema);
  return [{ words, type: describeType(schema), description: describe(document, node as Schema), shape: shapeOf(document, schema, anchor, within) }];
}

/** What a schema says of itself. Words beside a reference outrank those of its target. */
export function describe(document: DocsDocument, node: Schema): string {
  return String(node["description"] ?? resolve(document, node)["description"] ?? "").trim();
}

/** Every field at any depth. */
export function fieldsOf({ fields, each, alternatives }: Shape): Field[] {
  return [
    ...fields.flatMap((field) => [field, ...fieldsOf(field.shape)]),
    ...each.flatMap(({ shape }) => fieldsOf(shape)),
    ...alternatives.flatMap(({ options }) => options.flatMap(({ shape }) => fieldsOf(shape))),
  ];
}
