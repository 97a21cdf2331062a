import { readFileSync } from "node:fs";
import path from "node:path";
import { createConfig } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { adoptedRules } from "../../scripts/lint/redocly.js";
import { ADOPTED_REASONS, BEFORE_THE_RULES } from "../../scripts/lint/adopted-reasons.js";
import { enabledSpectralRules } from "../../scripts/lint/spectral.js";
import { project } from "../../scripts/project.js";
import { rulesPage, RULES_PAGE } from "../../scripts/rules-page/page.js";
import { brokenDescriptions } from "./broken/index.js";
import { rules } from "../../scripts/rules/index.js";

describe("the page of the lint rules", () => {
  it("is what the rules and their proofs give now", () => {
    expect(readFileSync(path.join(project.root, RULES_PAGE), "utf8"), "Run: npm run rules-page").toBe(rulesPage());
  });

  it("says why of each adopted rule that is on, and of no other", async () => {
    const { rules } = await createConfig(adoptedRules());
    const redocly = Object.entries(rules.oas3_1).filter(([, setting]) => setting !== "off").map(([name]) => name);
    const told = ADOPTED_REASONS.flatMap(([, names]) => names);
    expect(told.length).toBe(new Set(told).size);
    expect([...told].sort()).toEqual([...new Set([...redocly, ...(await enabledSpectralRules()), "oas3-schema"])].sort());
  });

  it("has each finding that a broken description is promised", () => {
    const told = [...BEFORE_THE_RULES.map(([rule]) => rule), ...rules.map(({ name }) => name), ...ADOPTED_REASONS.flatMap(([, names]) => names)];
    const promised = new Set(brokenDescriptions.flatMap(([, cases]) => cases.map(({ rule }) => rule)));
    expect([...promised].filter((rule) => !told.includes(rule))).toEqual(["parser"]);
    expect(BEFORE_THE_RULES.map(([rule]) => rule).filter((rule) => !promised.has(rule))).toEqual([]);
  });
});
