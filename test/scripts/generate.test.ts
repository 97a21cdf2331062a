import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadDescription } from "../../scripts/description/load.js";
import { notesByCode } from "../../scripts/description/ledger.js";
import { bundleDescription } from "../../scripts/generate/bundle.js";
import { generateErrorCodes } from "../../scripts/generate/error-codes.js";
import { generate, staleFiles, writeFiles } from "../../scripts/generate/generate.js";
import { project, type Project } from "../../scripts/project.js";
import { copyOfProject } from "./copy.js";

const PARTS = ["spec", "generated", "test/reference", "test/recordings"];

describe("generated/", () => {
  it("is what the description gives now; otherwise run: npm run generate", async () => {
    expect(staleFiles(project, await filesOf(project))).toEqual([]);
  });

  it("has the same bytes every time, wherever the project lies", async () => {
    const here = await filesOf(project);
    expect(await filesOf(project)).toEqual(here);
    expect(await filesOf(copyOfProject(...PARTS))).toEqual(here);
  });

  it("is stale when a file was edited, is missing or does not belong there", async () => {
    const copy = copyOfProject(...PARTS);
    writeFileSync(path.join(copy.generated, "client.ts"), "// edited\n");
    writeFileSync(path.join(copy.generated, "left-over.ts"), "");
    rmSync(path.join(copy.generated, "openapi.json"));
    const files = await filesOf(copy);
    expect(staleFiles(copy, files)).toEqual(["client.ts", "left-over.ts", "openapi.json"]);
    writeFiles(copy, files);
    expect(staleFiles(copy, files)).toEqual([]);
  });

  it("is stale when a recording has changed", async () => {
    const copy = copyOfProject(...PARTS);
    rmSync(path.join(copy.test, "recordings", "startVpecp", "202-busy.yaml"));
    expect(staleFiles(copy, await filesOf(copy))).toEqual(["recordings.ts"]);
  });

  it("says in each file of code how it was made", async () => {
    for (const [name, content] of await filesOf(project)) {
      if (name.endsWith(".ts")) expect(content).toMatch(/^\/\/ Made by `npm run generate` from (spec|test\/recordings)\/\. Do not edit/);
    }
  });
});

describe("the catalogue of error codes", () => {
  const note = { id: "note", where: ["error-codes.yaml#", "error-codes.yaml#/CSS.0011"], reference: "The reference is */ silent.", chosen: "Ours.", why: "" };
  const entry = { status: 202, meaning: "Busy.", remedy: "Wait.", retryable: true };

  it("carries the notes of the ledger as comments, at the code and at the whole", () => {
    const code = generateErrorCodes({ "CSS.0001": entry, "CSS.0011": entry }, notesByCode(project, [note]));
    const comment = "**Reference note.** The reference is *\\/ silent. *Here:* Ours.";
    expect(code).toContain(` * Every error code that the reference documents, and what the reference says of it.\n *\n * ${comment}\n */\nexport const errorCodes`);
    expect(code).toContain(`\n  "CSS.0001": ${JSON.stringify(entry)},\n  /** ${comment} */\n  "CSS.0011": ${JSON.stringify(entry)},\n`);
  });

  it("is not where the bundle looks for the places of notes", async () => {
    expect(await bundleDescription(project, [note])).toEqual(await bundleDescription(project, []));
  });
});

describe("the bundle", () => {
  const bundle = JSON.parse(readFileSync(path.join(project.generated, "openapi.json"), "utf8")) as { components: Record<string, Record<string, unknown>> };

  it("has no reference that leaves the file", () => {
    const references = [...JSON.stringify(bundle).matchAll(/"\$ref":"([^"]*)"/g)].map(([, target]) => target!);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((target) => !target.startsWith("#/components/"))).toEqual([]);
  });

  it("keeps what operations share under components, in alphabetical order", () => {
    expect(Object.keys(bundle.components)).toEqual(["parameters", "responses", "schemas", "securitySchemes"]);
    for (const section of Object.values(bundle.components)) expect(Object.keys(section)).toEqual(Object.keys(section).sort());
  });

  it("carries the notes of the ledger at their places", () => {
    const { properties } = bundle.components.schemas!.StartVpecpRequestBody as { properties: Record<string, { description: string }> };
    for (const field of ["endpointWithDnsName", "professionVpcep", "dualstackEnable"]) {
      expect(properties[field]!.description).toContain("**Reference note.** A later revision of the page spells the three fields");
    }
  });

  it("is not made when a note of the ledger finds no place", async () => {
    const note = { id: "lost", where: ["components/schemas/ErrorBody.yaml#/nowhere"], reference: "a", chosen: "b", why: "c" };
    await expect(bundleDescription(project, [note])).rejects.toThrow("ErrorBody.yaml#/nowhere does not appear in the bundle");
  });
});

async function filesOf(of: Project): Promise<Map<string, string>> {
  const { sources, findings } = loadDescription(of);
  expect(findings).toEqual([]);
  return generate(of, sources);
}
