import { readFileSync } from "node:fs";
import vm from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { validators } from "../../generated/validators.js";
import { validateRequest, validateResponse, type OperationId } from "../../src/validate.js";
import { flattened, responseFor, type Schema } from "../../scripts/agreement/described.js";
import { description, operations } from "../contract/support/description.js";

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
      fc.property(valuesNear(schema), (body) => {
        expect(rules(validateRequest(id as OperationId, { cluster_id: "c", body }))).toEqual(interpret(body));
      }),
      parameters,
    );
  });

  it.each(Object.keys(operation.responses))("finds what an interpreter of the description finds in any answer of status %s", (status) => {
    const { schema } = responseFor(operation, Number(status))?.content?.["application/json"] ?? { schema: {} };
    const interpret = interpreterOf(schema);
    fc.assert(
      fc.property(valuesNear(schema), (body) => {
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

/** JSON values that are mostly objects with the fields of the schema. */
function valuesNear(schema: Schema): fc.Arbitrary<unknown> {
  const names = Object.keys((flattened(description, schema).properties ?? {}) as object);
  const value = fc.oneof(fc.boolean(), fc.constantFrom("createVpcepservice", "", null, 1), fc.jsonValue({ maxDepth: 1 }));
  const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names, "other") }, { weight: 1, arbitrary: fc.string() });
  const sample = fc.oneof({ weight: 9, arbitrary: fc.dictionary(key, value, { maxKeys: 4 }) }, { weight: 1, arbitrary: fc.jsonValue() });
  return sample.map((it) => JSON.parse(JSON.stringify(it)) as unknown);
}
