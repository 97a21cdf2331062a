import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { releaseTags } from "./diff/history.js";
import { project } from "./project.js";
import { isPending, newestSection } from "./release/changelog.js";

const COMMAND = path.join(path.dirname(createRequire(import.meta.url).resolve("@changesets/cli/package.json")), "bin.js");

const changelog = readFileSync(path.join(project.root, "CHANGELOG.md"), "utf8");
const { version, unreleased } = newestSection(changelog);
if (process.argv.includes("--pending")) {
  console.log(isPending(changelog, releaseTags(project)));
} else if (unreleased) {
  console.log(`CHANGELOG.md calls ${version} unreleased, so nothing is published. npm run version makes a release of it.`);
} else {
  // Publishes what the registry does not have yet. The workflow makes the tag, which needs other rights.
  const { status } = spawnSync(process.execPath, [COMMAND, "publish", "--no-git-tag"], { cwd: project.root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
  else if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `version=${version}\n`);
}
