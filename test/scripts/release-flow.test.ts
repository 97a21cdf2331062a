import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import type { Project } from "../../scripts/project.js";
import { makeVersion } from "../../scripts/release/make-version.js";
import { versionsOf } from "../../scripts/release/versions.js";
import { copyOfProject } from "./copy.js";

const PARTS = ["spec", "generated", "test/recordings", "package.json", "package-lock.json", "CHANGELOG.md", ".changeset/config.json"];

it("changesets become versions: the first one keeps its number, the next ones raise it", async () => {
  const project = copyOfProject(...PARTS);
  const read = (file: string) => readFileSync(path.join(project.root, file), "utf8");
  const before = { manifest: read("package.json"), lock: read("package-lock.json"), root: read("spec/openapi.yaml") };
  const heading = /^## .*$/m.exec(read("CHANGELOG.md"))![0];
  if (!heading.endsWith(" (unreleased)")) writeFileSync(path.join(project.root, "CHANGELOG.md"), read("CHANGELOG.md").replace(heading, `${heading} (unreleased)`));
  const first = Object.values(versionsOf(project))[0]!;
  const [major, minor, patch] = first.split(".").map(Number) as [number, number, number];

  addChangeset(project, "one", "minor", "A field is gone.");
  expect(await makeVersion(project)).toBe(first);
  expect(read("CHANGELOG.md")).toMatch(new RegExp(`^## ${first}\n[\\s\\S]*\n- A field is gone\\.\n`, "m"));
  expect({ manifest: read("package.json"), lock: read("package-lock.json"), root: read("spec/openapi.yaml") }).toEqual(before);
  expect(await makeVersion(project)).toBeUndefined();

  const next = `${major}.${minor}.${patch + 1}`;
  addChangeset(project, "two", "patch", "A retry less.");
  expect(await makeVersion(project)).toBe(next);
  expect(new Set(Object.values(versionsOf(project)))).toEqual(new Set([next]));
  expect(read("CHANGELOG.md")).toContain(`\n\n## ${next}\n\n- A retry less.\n\n## ${first}\n`);
  expect(read("package.json")).toBe(before.manifest.replace(`"version": "${first}"`, `"version": "${next}"`));
  expect(read("spec/openapi.yaml")).toBe(before.root.replace(`version: ${first}`, `version: ${next}`));
  expect((JSON.parse(read("generated/openapi.json")) as { info: { version: string } }).info.version).toBe(next);
  expect(existsSync(path.join(project.root, ".changeset", "two.md"))).toBe(false);
});

function addChangeset({ root }: Project, id: string, kind: string, summary: string): void {
  mkdirSync(path.join(root, ".changeset"), { recursive: true });
  writeFileSync(path.join(root, ".changeset", `${id}.md`), `---\n"otc-cloud-search": ${kind}\n---\n\n${summary}\n`);
}
