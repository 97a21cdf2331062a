import { readFileSync } from "node:fs";
import vm from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { validators } from "../../generated/validators.js";
import { validateRequest, validateResponse, type OperationId } from "../../src/validate.js";
import { description, examplesOf, operations, responseFor, type Content, type DescribedOperation, type Schema } from "../contract/support/description.js";

const source = readFileSync(new URL("../../generated/validators.ts", import.meta.url), "utf8");
const javascript = ts.transpile(source, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS });

describe("the compiled validators", () => {
  it("load nothing and make no code from text", () => {
    expect(loadsOrMakesCode(javascript)).toEqual([]);
  });

  it.each(['require("ajv")', 'import("ajv")', 'import x from "ajv"', 'export * from "ajv"', 'eval("1")', 'new Function("return 1")', 'globalThis.Function("return 1")'])("would be found with %s in them", (code) => {
    expect(loadsOrMakesCode(`${javascript}\n${code};`)).toHaveLength(1);
  });

  it("run where making code from text is forbidden and nothing can be loaded", () => {
    const compiled = runInStrictContext(`${javascript}\nexports.validators`) as typeof validators;
    expect(compiled.startVpecp.responses["200"]!({ action: "createVpcepservice" })).toBe(true);
    expect(compiled.startVpecp.responses["200"]!({ action: 1 })).toBe(false);
    expect(compiled.startVpecp.request({ cluster_id: "c", body: {} })).toBe(true);
    expect(compiled.startVpecp.request({ cluster_id: "", body: {} })).toBe(false);
  });

  it("are run in a context that does forbid it", () => {
    expect(() => runInStrictContext('new Function("return 1")()')).toThrow("Code generation from strings disallowed");
    expect(() => runInStrictContext('require("ajv")')).toThrow("require is not defined");
  });

  it("exist for every operation and every status that the description names", () => {
    const described = [...operations].map(([id, { responses }]) => [id, Object.keys(responses).sort()]);
    expect(Object.entries(validators).map(([id, { responses }]) => [id, Object.keys(responses).sort()])).toEqual(described);
  });
});

describe.each([...operations])("what was compiled for %s", (id, operation) => {
  // A fixed seed: a second run has the same result.
  const parameters = { seed: 1, numRuns: 200 };

  it.each(Object.values(operation.requestBody?.content ?? {}))("finds what an interpreter of the description finds in any request", ({ schema }) => {
    const interpret = interpreterOf(schema);
    fc.assert(
      fc.property(valuesNear(operation, schema, operation.requestBody?.content), (body) => {
        expect(rules(validateRequest(id as OperationId, { cluster_id: "c", body }))).toEqual(interpret(body));
      }),
      parameters,
    );
  });

  it.each(Object.keys(operation.responses))("finds what an interpreter of the description finds in any answer of status %s", (status) => {
    const { content } = responseFor(operation, Number(status));
    const { schema } = content?.["application/json"] ?? { schema: {} };
    const interpret = interpreterOf(schema);
    fc.assert(
      fc.property(valuesNear(operation, schema, content), (body) => {
        expect(rules(validateResponse(id as OperationId, status === "default" ? 599 : Number(status), body))).toEqual(interpret(body));
      }),
      parameters,
    );
  });
});

function loadsOrMakesCode(code: string): string[] {
  return code.match(/\b(require|import|eval|Function)\s*\(|\b(import|export)\b[^;(]*\bfrom\b/g) ?? [];
}

function runInStrictContext(code: string): unknown {
  const context = vm.createContext({ exports: {} }, { codeGeneration: { strings: false, wasm: false } });
  return vm.runInContext(code, context);
}

function interpreterOf(schema: Schema): (value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(description, "description");
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"description#/')) as Schema);
  return (value) => (validate(value) ? [] : rules(validate.errors!.map(({ keyword }) => ({ rule: keyword }))));
}

function rules(violations: { rule: string }[]): string[] {
  return violations.map(({ rule }) => rule).sort();
}

/** JSON values that are mostly objects with the fields of the schema, or documented bodies in which one thing is different. */
function valuesNear({ flattened }: DescribedOperation, schema: Schema, content: Content | undefined): fc.Arbitrary<unknown> {
  const names = Object.keys((flattened(schema).properties ?? {}) as object);
  const value = fc.oneof(fc.boolean(), fc.constantFrom("createVpcepservice", "", null, 1), fc.jsonValue({ maxDepth: 1 }));
  const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names, "other") }, { weight: 1, arbitrary: fc.string() });
  const made = fc.oneof({ weight: 9, arbitrary: fc.dictionary(key, value, { maxKeys: 4 }) }, { weight: 1, arbitrary: fc.jsonValue() });
  const documented = fc.tuple(fc.constantFrom<unknown>(...examplesOf(content), {}), fc.nat(), fc.option(value, { nil: undefined })).map((change) => withOneChange(...change));
  return fc.oneof(made, documented).map((it) => JSON.parse(JSON.stringify(it)) as unknown);
}

/** One value anywhere in a body replaced, or dropped if the new one is undefined. */
function withOneChange(body: unknown, index: number, value: unknown): unknown {
  const whole = structuredClone({ body });
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit(child);
    }
  };
  visit(whole);
  const [parent, key] = places[index % places.length]!;
  parent[key] = value;
  return whole.body ?? null;
}
