import { describe, expect, it } from "vitest";
import { lintDescription } from "../../scripts/lint/lint.js";
import { agreements } from "./broken/agreements.js";
import { data } from "./broken/data.js";
import { examples } from "./broken/examples.js";
import { files } from "./broken/files.js";
import { intact } from "./broken/intact.js";
import { operations } from "./broken/operations.js";
import { real, whole } from "./broken/real.js";
import { references } from "./broken/references.js";
import { root } from "./broken/root.js";
import { structure } from "./broken/structure.js";
import { yaml } from "./broken/yaml.js";
import { apply, expected, inProject, tell, type Case } from "./support.js";

async function lint(changes: Case["changes"], description = real) {
  const { files, marks } = apply(description, changes);
  return inProject(files, async (project) => ({ findings: tell((await lintDescription(project)).findings, project), marks }));
}

describe.each([
  ["YAML", yaml],
  ["files", files],
  ["root documents", root],
  ["references", references],
  ["structure", structure],
  ["examples", examples],
  ["operations", operations],
  ["agreements", agreements],
  ["data files", data],
])("one finding for broken %s", (_, cases) => {
  it.each(cases)("$title", async (broken) => {
    const { findings, marks } = await lint(broken.changes);
    expect(findings).toEqual(expected(broken, marks));
  });
});

describe("no finding for a description", () => {
  it("with all that this project describes", async () => {
    expect((await lint([], whole)).findings).toEqual([]);
  });

  it.each(Object.entries(intact))("%s", async (_, changes) => {
    expect((await lint(changes)).findings).toEqual([]);
  });
});
