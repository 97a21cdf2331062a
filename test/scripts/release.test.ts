import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import path from "node:path";
import { worst } from "../../scripts/diff/change.js";
import { compareContracts } from "../../scripts/diff/compare.js";
import { contractAt, presentContract } from "../../scripts/diff/contract.js";
import { lastRelease, releaseTags } from "../../scripts/diff/history.js";
import { project } from "../../scripts/project.js";
import { isPending, newestSection, withRelease } from "../../scripts/release/changelog.js";
import { missingChangeset, type Branch } from "../../scripts/release/demand.js";
import { outOfStep, type State } from "../../scripts/release/in-step.js";
import { readPlan, type Changeset } from "../../scripts/release/plan.js";
import { versionsOf } from "../../scripts/release/versions.js";

const HEAD = "# Changelog\n\nAll notable changes.\n\n";
const OLDER = "## 0.1.0\n\n- The start.\n";
const changeset = (kind: Changeset["kind"], summary = "A field more.", id = "calm-crabs-talk"): Changeset => ({ id, kind, summary });

describe("version, changelog, changesets and contract", () => {
  it("are in step", async () => {
    const release = lastRelease(project);
    const base = release === undefined ? undefined : contractAt(project, release);
    const impact = base && worst(await compareContracts(base, await presentContract(project)));
    const { changesets } = await readPlan(project.root);
    const changelog = readFileSync(path.join(project.root, "CHANGELOG.md"), "utf8");
    expect(outOfStep({ versions: versionsOf(project), changelog, changesets, releases: releaseTags(project), impact, lastRelease: base?.document.info.version })).toEqual([]);
  });

  const inStep: State = { versions: { "package.json: version": "0.1.0", "spec/openapi.yaml: info.version": "0.1.0" }, changelog: HEAD + OLDER, changesets: [], releases: ["v0.1.0"], impact: undefined, lastRelease: "0.1.0" };

  it.each<[string, Partial<State>]>([
    ["nothing has changed since the release", {}],
    ["a breaking change has its changeset", { impact: "major", changesets: [changeset("minor")] }],
    ["a change has a changeset that promises more", { impact: "patch", changesets: [changeset("minor"), changeset("patch")] }],
    ["the version has been raised, and the tag is still missing", { impact: "major", changelog: `${HEAD}## 0.2.0\n\n- A change.\n\n${OLDER}`, versions: { "package.json: version": "0.2.0" } }],
    ["nothing has been released yet", { changelog: `${HEAD}## 0.1.0 (unreleased)\n`, releases: [], lastRelease: undefined }],
  ])("are in step when %s", (_, change) => {
    expect(outOfStep({ ...inStep, ...change })).toEqual([]);
  });

  it.each<[string, Partial<State>, string]>([
    ["the package has another version", { versions: { "package.json: version": "0.1.1" } }, "package.json: version is 0.1.1, and the newest section of CHANGELOG.md is 0.1.0. npm run version writes both."],
    ["a released version is called unreleased", { changelog: `${HEAD}## 0.1.0 (unreleased)\n` }, 'CHANGELOG.md calls 0.1.0 unreleased, and there is a tag v0.1.0. Delete "(unreleased)"; further changes need a changeset.'],
    ["a change of the contract has no changeset", { impact: "patch" }, "The contract has changed since 0.1.0 so that 0.1.1 has to follow. Add a changeset of the kind patch: npm run changeset. npm run diff lists the changes."],
    ["a breaking change has a changeset that promises less", { impact: "major", changesets: [changeset("patch")] }, "The contract has changed since 0.1.0 so that 0.2.0 has to follow. Add a changeset of the kind minor: npm run changeset. npm run diff lists the changes."],
    ["the raised version is too low", { impact: "major", changelog: `${HEAD}## 0.1.1\n\n${OLDER}`, versions: {} }, "The contract has changed since 0.1.0 so that 0.2.0 has to follow. Add a changeset of the kind minor: npm run changeset. npm run diff lists the changes."],
  ])("are out of step when %s", (_, change, problem) => {
    expect(outOfStep({ ...inStep, ...change })).toEqual([problem]);
  });

  it("need a changelog with a section", () => {
    expect(() => newestSection(HEAD)).toThrow('CHANGELOG.md has no section. A section begins with its version, as in "## 0.1.0"');
  });
});

describe("a changeset is demanded", () => {
  const ADVICE = "and say in a sentence what users get or lose. npm run diff lists what has changed in the contract.";
  const branch: Branch = { files: ["src/path.ts"], changesets: [], changelog: HEAD + OLDER, changelogBefore: HEAD + OLDER, impact: undefined, version: "0.1.0" };
  const unreleased = `${HEAD}## 0.1.0 (unreleased)\n`;

  it.each<[string, Partial<Branch>, string]>([
    ["of a change of the runtime", {}, `Users get a change that no changeset tells of: src/path.ts. Run npm run changeset, choose patch ${ADVICE}`],
    ["of a breaking change", { files: ["generated/openapi.json"], impact: "major" }, `Users get a change that no changeset tells of: generated/openapi.json. Run npm run changeset, choose minor ${ADVICE}`],
    ["of many files", { files: ["a", "b", "c", "d", "e", "f"].map((name) => `src/${name}.ts`) }, `Users get a change that no changeset tells of: src/a.ts, src/b.ts, src/c.ts, src/d.ts, src/e.ts and 1 more. Run npm run changeset, choose patch ${ADVICE}`],
    ["when the one that is there promises less", { files: ["src/path.ts", ".changeset/calm-crabs-talk.md"], changesets: [changeset("patch")], impact: "major" }, `The changeset is of the kind patch, and the change of the contract needs minor. Run npm run changeset, choose minor ${ADVICE}`],
    ["when the one that is there is of another branch", { changesets: [changeset("minor")] }, `Users get a change that no changeset tells of: src/path.ts. Run npm run changeset, choose patch ${ADVICE}`],
    ["when an unreleased version says nothing new", { changelog: unreleased, changelogBefore: unreleased }, `Users get a change that no changeset tells of: src/path.ts. Run npm run changeset, choose patch ${ADVICE}`],
  ])("%s", (_, change, problem) => {
    expect(missingChangeset({ ...branch, ...change })).toBe(problem);
  });

  it.each<[string, Partial<Branch>]>([
    ["nothing reaches users", { files: ["scripts/diff.ts", "README.md"] }],
    ["there is one", { files: ["src/path.ts", ".changeset/calm-crabs-talk.md"], changesets: [changeset("patch")] }],
    ["there is one that promises more", { files: ["src/path.ts", ".changeset/calm-crabs-talk.md"], changesets: [changeset("minor")] }],
    ["the version is unreleased and its section tells of it", { files: ["src/path.ts", "CHANGELOG.md"], changelog: unreleased, changelogBefore: unreleased }],
    ["the branch makes a release", { files: ["generated/openapi.json", "CHANGELOG.md"], changelog: `${HEAD}## 0.2.0\n\n${OLDER}` }],
    ["the branch makes the first release", { files: ["generated/openapi.json", "CHANGELOG.md"], changelogBefore: unreleased }],
  ])("not when %s", (_, change) => {
    expect(missingChangeset({ ...branch, ...change })).toBeUndefined();
  });
});

describe("the changelog of a release", () => {
  it("has a new section on top, in which breaking changes are called so", () => {
    const changesets = [changeset("minor", "`size` is gone.\n\nUse `volume`."), changeset("patch", "A retry less.")];
    expect(withRelease(HEAD + OLDER, "0.2.0", changesets)).toBe(`${HEAD}## 0.2.0\n\n- **Breaking:** \`size\` is gone.\n\n  Use \`volume\`.\n- A retry less.\n\n${OLDER}`);
    expect(withRelease(HEAD + OLDER, "1.1.0", [changeset("minor")])).toBe(`${HEAD}## 1.1.0\n\n- A field more.\n\n${OLDER}`);
    expect(withRelease(HEAD + OLDER, "2.0.0", [changeset("major")])).toContain("- **Breaking:** A field more.");
  });

  it("takes up an unreleased section", () => {
    const changelog = `${HEAD}## 0.2.0 (unreleased)\n\n- A client.\n\n${OLDER}`;
    expect(withRelease(changelog, "0.2.0", [changeset("minor")])).toBe(`${HEAD}## 0.2.0\n\n- A client.\n- A field more.\n\n${OLDER}`);
    expect(withRelease(`${HEAD}## 0.1.0 (unreleased)\n\n- A client.\n`, "0.1.0", [])).toBe(`${HEAD}## 0.1.0\n\n- A client.\n`);
  });
});

describe("a version is to be published", () => {
  it.each([
    ["when it has no tag", `${HEAD}## 0.2.0\n\n${OLDER}`, ["v0.1.0"], true],
    ["not when it has a tag", HEAD + OLDER, ["v0.1.0"], false],
    ["not when it is still being written", `${HEAD}## 0.2.0 (unreleased)\n\n${OLDER}`, ["v0.1.0"], false],
  ])("%s", (_, changelog, tags, pending) => {
    expect(isPending(changelog, tags)).toBe(pending);
  });
});
