import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { contractAt, presentContract } from "../../scripts/diff/contract.js";
import { bumpFor } from "../../scripts/diff/version.js";
import type { Project } from "../../scripts/project.js";
import { copyOfProject } from "./copy.js";

describe("npm run diff", () => {
  it("compares what spec/ says now with a tag, by default the last release", () => {
    const project = repository();
    git(project, "tag", "v0.1.0");
    expect(diff(project, "v0.1.0")).toEqual({ status: 0, output: "The contract has not changed since v0.1.0.\n" });

    edit(project, "spec/paths/vpc-endpoint/vpcepservice-open.yaml", "x-effect: billable", "x-effect: destructive");
    edit(project, "spec/error-codes.yaml", "CSS.0043:", "CSS.0044:");
    edit(project, "spec/components/schemas/ErrorBody.yaml", "Explanation for people.", "An explanation for people.");
    expect(diff(project)).toEqual({
      status: 0,
      output: `## Changes of the contract since v0.1.0

The contract breaks: after 0.1.0 comes 0.2.0, and the changeset is of the kind \`minor\`.

### Breaking

- startVpecp: \`x-effect\` changed from "billable" to "destructive"; who calls it as it was described must look again.
- error code CSS.0043: The code was removed: programs that name it no longer compile.

### New

- error code CSS.0044: The code is documented now.

### Other

- schema \`ErrorBody\`, \`error_msg\`: \`description\` changed.
`,
    });
  });

  it("says how it is used", () => {
    expect(diff(repository())).toEqual({ status: 1, output: "Usage: npm run diff -- <tag, branch or commit>. Without one it takes the last release, a tag such as v0.1.0.\n" });
  });

  it("says what to do about a ref that it cannot use", () => {
    const project = repository();
    const advice = "Name a tag, a branch or a commit; git fetch --tags gets the ones that are missing, git fetch --unshallow the history of a shallow clone.";
    for (const ref of ["v9", "--all", ""]) expect(() => contractAt(project, ref)).toThrow(new Error(`git does not know "${ref}". There is no release in this clone. ${advice}`));
    git(project, "tag", "v0.1.0");
    git(project, "tag", "v0.10.0");
    expect(() => contractAt(project, "v9")).toThrow(new Error(`git does not know "v9". The releases here are v0.10.0, v0.1.0. ${advice}`));
    git(project, "rm", "--quiet", "generated/openapi.json");
    git(project, "commit", "--quiet", "--message", "Drop it");
    expect(() => contractAt(project, "HEAD")).toThrow(new Error("There is no generated/openapi.json at HEAD: the project had no contract then. Name a later commit."));
    expect(contractAt(project, "HEAD~1").document.info.version).toBe("0.1.0");
  });

  it("compares nothing while the description has findings", async () => {
    const project = repository();
    edit(project, "spec/paths/vpc-endpoint/vpcepservice-open.yaml", "x-effect: billable", "x-effect: costly");
    await expect(presentContract(project)).rejects.toThrow(/x-effect is "costly", which is not one of its values.*1 finding.*; nothing was compared\.$/s);
  });
});

describe("the next version", () => {
  it.each([
    ["0.1.0", "major", "minor", "0.2.0"],
    ["0.1.3", "minor", "patch", "0.1.4"],
    ["0.1.3", "patch", "patch", "0.1.4"],
    ["1.2.3", "major", "major", "2.0.0"],
    ["1.2.3", "minor", "minor", "1.3.0"],
    ["1.2.3", "patch", "patch", "1.2.4"],
  ] as const)("after %s, for a %s change", (version, impact, changeset, next) => {
    expect(bumpFor(version, impact)).toEqual({ changeset, version: next });
  });
});

/** A copy of what the command needs, as a repository with one commit. */
function repository(): Project {
  const project = copyOfProject("spec", "generated", "scripts", "test/reference", "test/recordings", "package.json", "redocly.yaml", ".spectral.yaml");
  git(project, "init", "--quiet");
  git(project, "add", "--all");
  git(project, "commit", "--quiet", "--message", "Start");
  return project;
}

function git({ root }: Project, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=Tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false", ...args], { cwd: root });
}

function diff({ root }: Project, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/diff.ts", ...args], { cwd: root, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

function edit({ root }: Project, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(root, file), "utf8");
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(path.join(root, file), text.replace(from, () => to));
}
