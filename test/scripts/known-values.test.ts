import { expect, expectTypeOf, it } from "vitest";
import ts from "typescript";
import type { components } from "../../generated/types.js";
import { openValues } from "../../scripts/description/open-values.js";
import { generateTypes } from "../../scripts/generate/types.js";
import type { OpenApi, Schema } from "../../scripts/generate/openapi.js";

const KNOWN = { anyOf: [{ type: "string", enum: ["fast", "slow"] }, { type: "string" }] };

it("an editor offers the known values of an open set", async () => {
  const types = await generateTypes(documentWith({ pace: KNOWN }));
  expect(completions(types, 'const pace: components["schemas"]["Job"]["pace"] = "')).toEqual(["fast", "slow"]);
});

it("without the mending it would offer none", () => {
  const types = 'export interface components { schemas: { Job: { pace: ("fast" | "slow") | string } } }\n';
  expect(completions(types, 'const pace: components["schemas"]["Job"]["pace"] = "')).toEqual([]);
});

it("an open set takes any text and nothing else", () => {
  expectTypeOf<"pending">().toExtend<components["schemas"]["VpcepConnection"]["status"]>();
  expectTypeOf<string>().toExtend<components["schemas"]["VpcepConnection"]["status"]>();
  expectTypeOf<1>().not.toExtend<components["schemas"]["VpcepConnection"]["status"]>();
  expectTypeOf<"pending">().not.toExtend<components["schemas"]["UpdateVpcepConnectionRequestBody"]["action"]>();
});

it.each([
  ["text or a number", { anyOf: [{ type: "string", enum: ["fast"] }, { type: "number" }] }],
  ["other text of some form", { anyOf: [{ type: "string", enum: ["fast"] }, { type: "string", minLength: 3 }] }],
  ["a third alternative", { anyOf: [...KNOWN.anyOf, { type: "null" }] }],
  ["a closed set", { type: "string", enum: ["fast"] }],
])("%s is no open set", (_, schema) => {
  expect(openValues(schema)).toBeUndefined();
});

function documentWith(properties: Record<string, Schema>): OpenApi {
  return { openapi: "3.1.1", info: { title: "Jobs", version: "1" }, servers: [], paths: {}, components: { schemas: { Job: { type: "object", required: Object.keys(properties), properties } } } };
}

/** What an editor offers at the end of a program. */
function completions(types: string, program: string): string[] {
  const files: Record<string, string> = { "types.ts": types, "program.ts": `import type { components } from "./types";\n${program}` };
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ strict: true, noLib: true }),
    getScriptFileNames: () => Object.keys(files),
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => (files[name] === undefined ? undefined : ts.ScriptSnapshot.fromString(files[name])),
    getCurrentDirectory: () => "",
    getDefaultLibFileName: () => "lib.d.ts",
    fileExists: (name) => files[name] !== undefined,
    readFile: (name) => files[name],
  });
  const found = service.getCompletionsAtPosition("program.ts", files["program.ts"]!.length, {});
  return (found?.entries ?? []).map(({ name }) => name).filter((name) => ["fast", "slow"].includes(name));
}
