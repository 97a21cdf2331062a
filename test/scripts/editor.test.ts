import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesBelow } from "../../scripts/description/source.js";
import { jetBrainsFiles } from "../../scripts/editors/jetbrains.js";
import { expand, readSnippets } from "../../scripts/editors/snippets.js";
import { lintProject } from "../../scripts/lint/lint.js";
import { project } from "../../scripts/project.js";
import { copyOfProject } from "./copy.js";

const ajv = new Ajv2020({ allErrors: true });
const validatorOf = (name: string) => ajv.compile(JSON.parse(readFileSync(path.join(project.root, "scripts", "schemas", `${name}.json`), "utf8")) as object);

const facts = parse(readFileSync(path.join(project.test, "reference", "startVpecp.yaml"), "utf8")) as object;

describe("the schemas that editors complete and check with", () => {
  it.each([
    ["conditions", [path.join(project.spec, "conditions.yaml")]],
    ["discrepancies", [path.join(project.spec, "discrepancies.yaml")]],
    ["error-codes", [path.join(project.spec, "error-codes.yaml")]],
    ["recording", filesBelow(path.join(project.test, "recordings"))],
    ["reference", filesBelow(path.join(project.test, "reference")).filter((file) => !["api.yaml", "error-codes.yaml"].includes(path.basename(file)))],
  ])("%s accepts what is in the project", (name, files) => {
    const validate = validatorOf(name);
    for (const file of files) expect(validate(parse(readFileSync(file, "utf8"))), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  });

  it.each([
    ["conditions", { waits: { ready: { summary: "a", finished: [], failed: [] } } }],
    ["conditions", { waits: { ready: { summary: "a", finished: [{ read: "b", status: "200", means: "c" }], failed: [] } } }],
    ["conditions", { checks: { start: { read: "a", needs: [{ at: "/b", is: "c", otherwise: "d" }] } } }],
    ["discrepancies", { "no-why": { where: ["openapi.yaml#/info"], reference: "a", chosen: "b" } }],
    ["discrepancies", { "no-pointer": { where: ["openapi.yaml"], reference: "a", chosen: "b", why: "c" } }],
    ["error-codes", { "CSS.0001": { status: "400", meaning: "a", remedy: "b", retryable: false } }],
    ["error-codes", { "CSS.1": { status: 400, meaning: "a", remedy: "b", retryable: false } }],
    ["reference", {}],
    ["reference", { ...facts, deprecated: "no" }],
    ["reference", { ...facts, notes: "" }],
    ["reference", { ...facts, parameters: { id: { in: "body", type: "string", mandatory: true } } }],
    ["reference", { ...facts, responses: { "2OO": {} } }],
    ["recording", { source: "a", request: { method: "POST", path: "v1.0", headers: {} }, response: { status: 200 } }],
    ["recording", { source: "a", request: { method: "POST", path: "/v1.0", headers: {}, note: "" }, response: { status: 200 } }],
  ])("%s refuses %j", (name, value) => {
    expect(validatorOf(name)(value)).toBe(false);
  });
});

/** Where a snippet is used, what its places are filled with, and what lint says then: the rules of its findings. */
const uses: Record<string, { file: string; fill: Record<string, string>; rules: string[] }> = {
  "css-operation": { file: "spec/paths/vpc-endpoint/vpcepservice-open.yaml", fill: { 2: "showThing" }, rules: ["official-name", "operation-4xx-response", "reference-link"] },
  "css-path-parameter": { file: "spec/components/parameters/thing_id.yaml", fill: { TM_FILENAME_BASE: "thing_id" }, rules: ["unreferenced-file"] },
  "css-schema": { file: "spec/components/schemas/Thing.yaml", fill: {}, rules: ["unreferenced-file"] },
  "css-recording": { file: "test/recordings/startVpecp/200-thing.yaml", fill: { 1: "Composed from what this test makes up", 3: "/v1.0/things" }, rules: ["recording"] },
  "css-facts": { file: "test/reference/showThing.yaml", fill: { 1: "ShowThing", 2: "api-ref/source/thing.rst", 4: "/v1.0/things" }, rules: ["reference"] },
  "css-discrepancy": { file: "spec/discrepancies.yaml", fill: { 2: "openapi.yaml#/info" }, rules: [] },
  "css-error-code": { file: "spec/error-codes.yaml", fill: {}, rules: [] },
};

describe("the snippets", () => {
  const snippets = readSnippets(project);

  it("are for everything that a writer writes", () => {
    expect(snippets.map(({ prefix }) => prefix).sort()).toEqual(Object.keys(uses).sort());
  });

  it.each(snippets.map((snippet) => [snippet.prefix, snippet] as const))("%s has no finding but blanks, and none of form when they are filled in", async (prefix, snippet) => {
    const { file, fill, rules } = uses[prefix]!;
    const copy = copyOfProject("spec", "test/reference", "test/recordings");
    const absolute = path.join(copy.root, file);
    const before = existsSync(absolute) ? readFileSync(absolute, "utf8") : "";
    const write = (text: string) => writeFileSync(absolute, before + text);
    const found = async () => [...new Set((await lintProject(copy)).findings.map(({ rule }) => rule))].sort();

    write(expand(snippet));
    expect(await found()).toEqual(["unfinished-blank"]);
    write(expand(snippet, (name, text) => fill[name] ?? (text.startsWith("FILL IN") ? "Written down." : text)));
    expect(await found()).toEqual(rules);
  });
});

describe("the files for JetBrains", () => {
  it("are what those for VS Code give now", () => {
    for (const [name, text] of Object.entries(jetBrainsFiles(project))) expect(readFileSync(path.join(project.root, name), "utf8"), "Run: npm run editors").toBe(text);
  });

  it("hold the text of each snippet, with a variable in each place", () => {
    const xml = jetBrainsFiles(project)[".idea/templates/css.xml"]!;
    for (const snippet of readSnippets(project)) {
      const [, value] = new RegExp(`<template name="${snippet.prefix}" value="([^"]*)"`).exec(xml)!;
      const text = value!.replaceAll("&#10;", "\n").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
      expect(text.replaceAll(/\$(PLACE_)?(\w+)\$/g, "<$2>").replaceAll("$$", "$")).toBe(expand(snippet, (name) => `<${name}>`));
    }
  });
});
