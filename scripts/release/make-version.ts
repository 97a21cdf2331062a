import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadDescription } from "../description/load.js";
import { generate, writeFiles } from "../generate/generate.js";
import type { Project } from "../project.js";
import { newestSection, withRelease } from "./changelog.js";
import { readPlan } from "./plan.js";
import { setVersion } from "./versions.js";

/**
 * Turns the changesets into a version: its number everywhere, its section in the changelog, generated/ made anew. A version
 * that the changelog calls unreleased keeps its number and takes them up.
 *
 * @returns the version; undefined if there is nothing to release.
 */
export async function makeVersion(project: Project): Promise<string | undefined> {
  const changelogFile = path.join(project.root, "CHANGELOG.md");
  const changelog = readFileSync(changelogFile, "utf8");
  const plan = await readPlan(project.root);
  const section = newestSection(changelog);
  const version = section.unreleased ? section.version : plan.version;
  if (version === undefined) return undefined;
  setVersion(project, version);
  writeFileSync(changelogFile, withRelease(changelog, version, plan.changesets));
  for (const { id } of plan.changesets) rmSync(path.join(project.root, ".changeset", `${id}.md`));
  writeFiles(project, await generate(project, loadDescription(project).sources));
  return version;
}
