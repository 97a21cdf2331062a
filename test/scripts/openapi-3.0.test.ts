import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OpenApi, Schema } from "../../scripts/generate/openapi.js";
import { whatIsLeftOut } from "../../scripts/generate/openapi-3.0/left-out.js";
import { formatLeftOut, renderOpenApi30 } from "../../scripts/generate/openapi-3.0/rendition.js";
import { project } from "../../scripts/project.js";

const NO_SUCH_KEY = "OpenAPI 3.0 has no such key there.";

describe("the OpenAPI 3.0 rendition of the description", () => {
  const description = JSON.parse(readFileSync(path.join(project.generated, "openapi.json"), "utf8")) as OpenApi;

  it("lacks nothing but what has no meaning for a caller", async () => {
    const { leftOut } = await renderOpenApi30(description);
    expect(leftOut.map(({ where }) => where)).toEqual(["#/info/summary", "#/info/license/identifier"]);
  });

  it("is a file of its own, with every operation", () => {
    const { openapi, paths } = JSON.parse(readFileSync(path.join(project.generated, "openapi-3.0.json"), "utf8")) as OpenApi;
    expect(openapi).toBe("3.0.3");
    expect(Object.keys(paths)).toEqual(Object.keys(description.paths));
  });
});

describe("a schema", () => {
  it.each<[title: string, source: Schema, rendered: Schema]>([
    ["a constant", { const: "a" }, { enum: ["a"] }],
    ["a constant that is false", { const: false }, { enum: [false] }],
    ["a type or null", { type: ["string", "null"] }, { type: "string", nullable: true }],
    ["one of several types", { type: ["string", "integer"] }, { anyOf: [{ type: "string" }, { type: "integer" }] }],
    ["one of several types or null", { type: ["array", "integer", "null"], items: { const: 1 } }, { anyOf: [{ type: "array", items: { enum: [1] }, nullable: true }, { type: "integer", nullable: true }] }],
    ["an exclusive limit", { exclusiveMinimum: 1, exclusiveMaximum: 4 }, { minimum: 1, exclusiveMinimum: true, maximum: 4, exclusiveMaximum: true }],
    ["one example", { type: "string", examples: ["a"] }, { type: "string", example: "a" }],
    ["a reference with a description", { $ref: "#/components/schemas/Other", description: "d" }, { allOf: [{ $ref: "#/components/schemas/Other" }], description: "d" }],
    ["text in base64", { type: "string", contentEncoding: "base64" }, { type: "string", format: "byte" }],
    ["bytes", { type: "string", contentMediaType: "application/octet-stream" }, { type: "string", format: "binary" }],
    ["what is inside of it", { not: { properties: { a: { items: { const: 0 } } } } }, { not: { properties: { a: { items: { enum: [0] } } } } }],
  ])("%s is told in the words of OpenAPI 3.0", async (_, source, rendered) => {
    const { document, leftOut } = await render(source);
    expect(document.components.schemas!.Thing).toEqual(rendered);
    expect(leftOut).toEqual([]);
  });

  it.each<[source: Schema, where: string, what: string, why: string, rendered: Schema]>([
    [{ type: "object", unevaluatedProperties: false }, "/unevaluatedProperties", "false", NO_SUCH_KEY, { type: "object" }],
    [{ type: "object", patternProperties: { "^a": {} } }, "/patternProperties", '{"^a":{}}', NO_SUCH_KEY, { type: "object" }],
    [{ if: { required: ["a"] }, type: "object" }, "/if", '{"required":["a"]}', NO_SUCH_KEY, { type: "object" }],
    [{ dependentRequired: { a: ["b"] } }, "/dependentRequired", '{"a":["b"]}', NO_SUCH_KEY, {}],
    [{ type: "array", items: {}, prefixItems: [{}] }, "/prefixItems", "[{}]", NO_SUCH_KEY, { type: "array", items: {} }],
    [{ $comment: "c" }, "/$comment", '"c"', "OpenAPI 3.0 has no comments.", {}],
    [{ examples: ["a", "b"] }, "/examples", '["a","b"]', "A schema of OpenAPI 3.0 has one example; the first one is kept.", { example: "a" }],
    [{ type: "string", contentEncoding: "base32" }, "/contentEncoding", '"base32"', NO_SUCH_KEY, { type: "string" }],
    [{ minimum: 3, exclusiveMinimum: 1 }, "/exclusiveMinimum", "1", NO_SUCH_KEY, { minimum: 3 }],
    [{ properties: { a: { contains: { const: 1 } } } }, "/properties/a/contains", '{"const":1}', NO_SUCH_KEY, { properties: { a: {} } }],
  ])("%j loses what the list says", async (source, where, what, why, rendered) => {
    const { document, leftOut } = await render(source);
    expect(document.components.schemas!.Thing).toEqual(rendered);
    expect(leftOut).toEqual([{ where: `#/components/schemas/Thing${where}`, what, why }]);
  });
});

describe("a description", () => {
  it("loses webhooks, the dialect and shared path items, and the list says so", async () => {
    const description = { ...documentWith({}), webhooks: { changed: {} }, jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema" } as OpenApi;
    description.components.pathItems = {};
    const { leftOut } = await renderOpenApi30(description);
    expect(leftOut.map(({ where }) => where)).toEqual(["#/components/pathItems", "#/webhooks", "#/jsonSchemaDialect"]);
  });

  it("loses the words beside a reference that is not to a schema", async () => {
    const description = documentWith({});
    description.paths["/things"]!.get!.responses["404"] = { $ref: "#/components/responses/Other", description: "Not there." } as never;
    description.components.responses = { Other: { description: "Other." } };
    expect((await renderOpenApi30(description)).leftOut).toEqual([{ where: "#/paths/~1things/get/responses/404/description", what: '"Not there."', why: NO_SUCH_KEY }]);
  });

  it("keeps the data of examples, also where it looks like a schema", async () => {
    const description = documentWith({ type: "object" });
    const content = { "application/json": { schema: { type: "object" }, examples: { a: { value: { type: ["string", "null"], examples: [1, 2], if: 1 } } } } };
    description.paths["/things"]!.get!.responses["default"] = { description: "Any.", content } as never;
    const { document, leftOut } = await renderOpenApi30(description);
    expect(document).toMatchObject({ paths: { "/things": { get: { responses: { default: { content } } } } } });
    expect(leftOut).toEqual([]);
  });

  it("is refused with its place if the rendition would not be OpenAPI 3.0", async () => {
    const description = documentWith({});
    Object.assign(description.components, { securitySchemes: { Certificate: { type: "mutualTLS" } } });
    await expect(renderOpenApi30(description)).rejects.toThrow(/^The description has something at #\/components\/securitySchemes\/Certificate\/type that has no place in OpenAPI 3\.0: /);
  });
});

describe("the list of what is left out", () => {
  it("has also what the rendition says differently", () => {
    expect(whatIsLeftOut({ a: [{ b: 1 }], c: "long".repeat(30) }, { a: [{ b: 2 }] })).toEqual([
      { where: "#/a/0/b", what: "1", why: "OpenAPI 3.0 cannot say it; the rendition has something else there." },
      { where: "#/c", what: `"${"long".repeat(30).slice(0, 78)}…`, why: NO_SUCH_KEY },
    ]);
  });

  it("is a table, or says that there is nothing", () => {
    expect(formatLeftOut([{ where: "#/a", what: '"x|y"', why: "Because." }])).toContain('| `#/a` | `"x\\|y"` | Because. |\n');
    expect(formatLeftOut([])).toContain("\nNothing is left out.\n");
  });
});

function documentWith(schema: Schema): OpenApi {
  return {
    openapi: "3.1.1",
    info: { title: "Things", version: "1.0.0" },
    servers: [],
    paths: { "/things": { get: { operationId: "listThings", responses: { "200": { description: "All." } } } } },
    components: { schemas: { Thing: schema, Other: { type: "string" } } },
  } as unknown as OpenApi;
}

async function render(schema: Schema) {
  const { document, leftOut } = await renderOpenApi30(documentWith(schema));
  return { document: document as OpenApi, leftOut };
}
