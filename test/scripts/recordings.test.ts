import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { OpenApi } from "../../scripts/generate/openapi.js";
import { generateRecordings } from "../../scripts/generate/recordings.js";
import { copyOfProject } from "./copy.js";

const operation = (operationId: string) => ({ operationId, responses: { "200": {} } });
const DOCUMENT = { paths: { "/things": { get: operation("listThings"), post: operation("createThing") } } } as unknown as OpenApi;

describe("generated recordings", () => {
  it("have the parts of a request that tell it apart, and the whole answer", () => {
    const text = generated({ "listThings/200-all.yaml": "request: { method: GET, path: /things?limit=2, headers: { X-Auth-Token: '{token}' } }\nresponse: { status: 200, headers: { Date: today }, body: [1] }\n", "listThings/500-html.yaml": "request: { path: /things, body: {} }\nresponse: { status: 500, body: <p> }\n" });
    expect(values(text).listThings).toEqual({
      "200-all": { query: "limit=2", response: { status: 200, headers: { Date: "today" }, body: [1] } },
      "500-html": { body: {}, response: { status: 500, body: "<p>" } },
    });
    expect(text).toContain('  listThings:\n    | "200-all"\n    | "500-html";');
  });

  it("have no name for an operation without recordings, and leave out those without operation", () => {
    const text = generated({ "other/200-all.yaml": "request: { path: / }\nresponse: { status: 200 }\n" });
    expect(values(text)).toEqual({ listThings: {}, createThing: {} });
    expect(text).toContain("  listThings: never;");
  });

  it("name a file that is not YAML", () => {
    expect(() => generated({ "createThing/200-all.yaml": "request: [" })).toThrow(/^test\/recordings\/createThing\/200-all\.yaml is not YAML: .* at line 1/);
  });
});

function generated(files: Record<string, string>): string {
  const project = copyOfProject();
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(project.test, "recordings", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return generateRecordings(project, DOCUMENT);
}

function values(text: string): Record<string, unknown> {
  const exports = {};
  new Function("exports", ts.transpile(text, { module: ts.ModuleKind.CommonJS }))(exports);
  return (exports as { recordings: Record<string, unknown> }).recordings;
}
