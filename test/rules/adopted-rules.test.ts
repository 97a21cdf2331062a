import { createConfig } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { loadDescription } from "../../scripts/description/load.js";
import { lintBundleSchema } from "../../scripts/lint/bundle-schema.js";
import type { Finding } from "../../scripts/lint/finding.js";
import { adoptedRules, lintWithRedocly } from "../../scripts/lint/redocly.js";
import { enabledSpectralRules, lintWithSpectral } from "../../scripts/lint/spectral.js";
import { lintStructure } from "../../scripts/lint/structure.js";
import type { Project } from "../../scripts/project.js";
import { redoclyCases, structureCases } from "./adopted/redocly.js";
import { schemaCases, spectralCases } from "./adopted/spectral.js";
import { minimal } from "./minimal.js";
import { apply, inProject, tell, type Change } from "./support.js";

const spectral = (project: Project) => lintWithSpectral(project, loadDescription(project).sources);
const bundleSchema = (project: Project) => lintBundleSchema(project, loadDescription(project).sources);

/** Rule and place of everything that a linter finds, and where the changes expect it. */
async function lintWith(linter: (project: Project) => Promise<Finding[]>, changes: readonly Change[]) {
  const { files, marks } = apply(minimal, changes);
  const findings = await inProject(files, async (project) => tell(await linter(project), project));
  return { findings, places: findings.map(({ rule, at }) => `${rule} ${at}`), marks };
}

/** A remedy of our own: a link to the page of the rule is no help while one writes. */
const HELP = /^(?!See http).+/;

describe("the rules of Redocly", () => {
  it("each have a violation here, as far as redocly.yaml turns them on", async () => {
    const { rules } = await createConfig(adoptedRules());
    const on = Object.entries(rules.oas3_1).filter(([, setting]) => setting !== "off").map(([name]) => name);
    expect(Object.keys(redoclyCases).sort()).toEqual(on.sort());
  });

  it.each(Object.entries(redoclyCases))("%s", async (rule, changes) => {
    const { findings, places, marks } = await lintWith((project) => lintWithRedocly(project, []), changes);
    expect(marks).toHaveLength(1);
    expect(places).toContain(`${rule} ${marks[0]}`);
    expect(findings.find((finding) => finding.rule === rule)?.remedy).toMatch(HELP);
  });

  it.each(Object.entries(structureCases))("struct: %s", async (_, changes) => {
    const { findings, places, marks } = await lintWith(lintStructure, changes);
    expect(places).toEqual([`struct ${marks[0]}`]);
    expect(findings[0]!.remedy).toMatch(HELP);
  });
});

describe("the rules of Spectral", () => {
  it("each have a violation here, as far as .spectral.yaml turns them on", async () => {
    expect(Object.keys(spectralCases).sort()).toEqual((await enabledSpectralRules()).sort());
  });

  it.each(Object.entries(spectralCases))("%s", async (rule, changes) => {
    const { findings, places, marks } = await lintWith(spectral, changes);
    expect(marks).toHaveLength(1);
    expect(places).toContain(`${rule} ${marks[0]}`);
    expect(findings.find((finding) => finding.rule === rule)?.remedy).toMatch(HELP);
  });

  it.each(Object.entries(schemaCases))("oas3-schema on the bundle: %s", async (_, changes) => {
    const { findings, places, marks } = await lintWith(bundleSchema, changes);
    expect(places).toEqual([`oas3-schema ${marks[0]}`]);
    expect(findings[0]!.remedy).toMatch(HELP);
  });
});
