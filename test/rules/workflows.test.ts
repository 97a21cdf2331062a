import { describe, expect, it } from "vitest";
import { loadDescription } from "../../scripts/description/load.js";
import { lintDescription } from "../../scripts/lint/lint.js";
import { lintWorkflows } from "../../scripts/lint/workflows.js";
import { whole } from "./broken/real.js";
import { WORKFLOW, workflows } from "./broken/workflows.js";
import { apply, edit, expected, inProject, remove, tell } from "./support.js";

describe("one finding for broken workflows", () => {
  it.each(workflows)("$title", async (broken) => {
    const { files, marks } = apply(whole, broken.changes);
    const findings = await inProject(files, async (project) => tell(await lintWorkflows(project, loadDescription(project)), project));
    expect(findings).toEqual(expected(broken, marks));
  });

  it("as part of the lint of the whole description", async () => {
    const { files } = apply(whole, workflows[0]!.changes);
    const { findings } = await inProject(files, lintDescription);
    expect(findings.map(({ rule }) => rule)).toEqual(["workflow-names"]);
  });
});

it("a name that an expression in the components does not find is reported once, whatever uses it", async () => {
  const { files, marks } = apply(whole, [edit(WORKFLOW, "      in: path\n      value: $inputs.project_id", "      in: path\n      ▸value: $inputs.project")]);
  const findings = await inProject(files, async (project) => tell(await lintWorkflows(project, loadDescription(project)), project));
  expect(findings.map(({ at }) => at)).toEqual(marks);
});

it("a description without workflows has no findings about them", async () => {
  const { files } = apply(whole, [remove(WORKFLOW)]);
  expect(await inProject(files, (project) => lintWorkflows(project, loadDescription(project)))).toEqual([]);
});
