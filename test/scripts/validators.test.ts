import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { OpenApi, Schema } from "../../scripts/generate/openapi.js";
import { acceptsAll, assertionsOnly } from "../../scripts/generate/schema.js";
import { generateValidators } from "../../scripts/generate/validators.js";
import { project } from "../../scripts/project.js";
import type { OperationValidators } from "../../src/validate/compiled.js";

/** Every kind of keyword for which Ajv's code loads a helper or keeps a schema at hand. */
const NODE: Schema = {
  type: "object",
  description: "Prose that must not travel.",
  properties: {
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`field${index}`, true])),
    description: { type: "string", minLength: 2, maxLength: 3, title: "Prose that must not travel." },
    tags: { type: "array", uniqueItems: true, items: { enum: [{ a: 1 }, "b"] } },
    origin: { const: { x: [1, 2] } },
    name: { pattern: "^\\p{L}+$", examples: ["Prose that must not travel."] },
    children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
  },
  unevaluatedProperties: false,
};

const DOCUMENT = {
  paths: {
    "/things/{id}": {
      put: {
        operationId: "putThing",
        parameters: [
          { name: "project_id", in: "path", required: true, schema: { type: "string" } },
          { name: "limit", in: "query", schema: { type: "integer", maximum: 9 } },
        ],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } } },
        responses: {
          "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } } },
          "204": { description: "No body." },
          "4XX": { $ref: "#/components/responses/Refused" },
        },
      },
    },
  },
  components: { schemas: { Node: NODE }, responses: { Refused: { content: { "application/json": { schema: { type: "object", required: ["code"] } } } } } },
} as unknown as OpenApi;

const VALUES = [
  {},
  { description: "a" },
  { description: "😀😀😀" },
  { tags: [{ a: 1 }, "b"] },
  { tags: [{ a: 1 }, { a: 1 }] },
  { tags: ["c"] },
  { origin: { x: [1, 2] } },
  { origin: { x: [2, 1] } },
  { name: "é" },
  { name: "1" },
  { field8: null, unknown: 1 },
  { children: [{ children: [{ description: "a", other: 1 }] }] },
  { children: {} },
  [],
  null,
];

describe("generated validators", async () => {
  const text = await generateValidators(project, DOCUMENT);
  const { putThing } = run(text);

  it.each(VALUES.map((value) => [JSON.stringify(value), value]))("judge %s as an interpreter does", (_, value) => {
    const interpret = new Ajv2020({ allErrors: true, strict: false }).addSchema(DOCUMENT, "d").compile({ $ref: "d#/components/schemas/Node" });
    expect(found(putThing!.responses["200"]!, value)).toEqual(found(interpret, value));
    expect(found(putThing!.request, { body: value })).toEqual(found(interpret, value).map(([at, rule]) => [`/body${at}`, rule]));
  });

  it("leave the project and an optional body and query parameter out, and hold them to their schemas", () => {
    expect(found(putThing!.request, {})).toEqual([]);
    expect(found(putThing!.request, { project_id: 1, limit: 10 })).toEqual([["/project_id", "type"], ["/limit", "maximum"]]);
  });

  it("follow a reference to a response, and allow anything where there is no schema", () => {
    expect(Object.keys(putThing!.responses)).toEqual(["200", "204", "4XX"]);
    expect(found(putThing!.responses["4XX"]!, {})).toEqual([["", "required"]]);
    expect(found(putThing!.responses["204"]!, "anything")).toEqual([]);
  });

  it("hold no prose, load nothing and make no code from text", () => {
    expect(text).toContain("ucs2length");
    expect(text).not.toContain("must not travel");
    expect(text.match(/\b(require|eval|Function|import)\s*\(|"require\b/g)).toBeNull();
    expect(text.match(/^import .*/gm)).toEqual(['import type { OperationValidators } from "../src/validate/compiled.js";']);
  });

  it("say what the value should have been", () => {
    const { errors } = judged(putThing!.responses["200"]!, { origin: 1, tags: ["c"], description: "a", unknown: 1 });
    expect(errors!.map(({ message }) => message)).toEqual([
      "must NOT have fewer than 2 characters",
      'must be equal to one of {"a":1}, "b"',
      'must be equal to constant {"x":[1,2]}',
      "is not a field of the description",
    ]);
  });
});

describe("the assertions of a schema", () => {
  it("are all but annotations, and fields may be named like those", () => {
    expect(assertionsOnly({ title: "t", "x-note": 1, properties: { title: { type: "string", description: "d" }, "x-a": { default: 1 } }, enum: [{ title: "t" }], not: { examples: [] } })).toEqual({
      properties: { title: { type: "string" }, "x-a": {} },
      enum: [{ title: "t" }],
      not: {},
    });
  });

  it.each([[{}, true], [true, true], [{ description: "d" }, true], [{ type: "object" }, false], [false, false]])("of %j accept every value: %s", (schema, expected) => {
    expect(acceptsAll(schema)).toBe(expected);
  });
});

function run(text: string): Record<string, OperationValidators> {
  const exports = {};
  new Function("exports", ts.transpile(text, { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }))(exports);
  return (exports as { validators: Record<string, OperationValidators> }).validators;
}

function judged(validate: OperationValidators["request"], value: unknown): OperationValidators["request"] {
  validate(value);
  return validate;
}

function found(validate: OperationValidators["request"] | ValidateFunction, value: unknown): string[][] {
  return validate(value) ? [] : validate.errors!.map(({ instancePath, keyword }) => [instancePath, keyword]);
}
