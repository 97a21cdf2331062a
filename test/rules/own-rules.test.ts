import { describe, expect, it } from "vitest";
import { lintDescription } from "../../scripts/lint/lint.js";
import { lintWithRedocly } from "../../scripts/lint/redocly.js";
import { rules } from "../../scripts/rules/index.js";
import type { Rule } from "../../scripts/rules/rule.js";
import { casesByRule } from "./own/index.js";
import { minimal } from "./minimal.js";
import { apply, expected, inProject, tell, type Change, type Told } from "./support.js";

/** What one rule alone says of the minimal description with some changes. */
async function lintWith(rule: Rule, changes: readonly Change[]): Promise<{ findings: Told[]; marks: string[] }> {
  const { files, marks } = apply(minimal, changes);
  return inProject(files, async (project) => ({ findings: tell(await lintWithRedocly(project, [rule], {}), project), marks }));
}

describe("the minimal description", () => {
  it("has no findings", async () => {
    await inProject(minimal, async (project) => {
      expect(tell((await lintDescription(project)).findings, project)).toEqual([]);
    });
  });
});

it("every rule has violations and near misses to prove it", () => {
  const proven = Object.entries(casesByRule).filter(([, { violating, passing }]) => violating.length > 0 && Object.keys(passing).length > 0);
  expect(proven.map(([name]) => name).sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(rules.map((rule) => ({ name: rule.name, rule })))("the rule $name", ({ name, rule }) => {
  const { violating = [], passing = {} } = casesByRule[name] ?? {};

  it("accepts the minimal description", async () => {
    expect((await lintWith(rule, [])).findings).toEqual([]);
  });

  it.each(violating)("reports: $title", async (violation) => {
    const { findings, marks } = await lintWith(rule, violation.changes);
    expect(findings).toEqual(expected({ ...violation, rule: name }, marks));
  });

  it.each(Object.entries(passing))("accepts: %s", async (_, changes) => {
    expect((await lintWith(rule, changes)).findings).toEqual([]);
  });
});
