import { describe, expect, it } from "vitest";
import { lintDescription, lintProject } from "../../scripts/lint/lint.js";
import { brokenDescriptions } from "./broken/index.js";
import { evidence } from "./broken/evidence.js";
import { intact } from "./broken/intact.js";
import { real, realWithEvidence, whole } from "./broken/real.js";
import { apply, expected, inProject, tell, type Case } from "./support.js";

async function lint(changes: Case["changes"], description = real) {
  const { files, marks } = apply(description, changes);
  return inProject(files, async (project) => ({ findings: tell((await lintDescription(project)).findings, project), marks }));
}

async function lintWithEvidence(changes: Case["changes"]) {
  const { files, marks } = apply(realWithEvidence, changes);
  return inProject(files, async (project) => ({ findings: tell((await lintProject(project)).findings, project), marks }));
}

describe.each(brokenDescriptions)("one finding for broken %s", (_, cases) => {
  it.each(cases)("$title", async (broken) => {
    const { findings, marks } = await (cases === evidence ? lintWithEvidence : lint)(broken.changes);
    expect(findings).toEqual(expected(broken, marks));
  });
});

it("evidence that agrees has no finding", async () => {
  expect((await lintWithEvidence([])).findings).toEqual([]);
});

describe("no finding for a description", () => {
  it("with all that this project describes", async () => {
    expect((await lint([], whole)).findings).toEqual([]);
  });

  it.each(Object.entries(intact))("%s", async (_, changes) => {
    expect((await lint(changes)).findings).toEqual([]);
  });
});
