import { readFileSync } from "node:fs";
import path from "node:path";
import { worst } from "./diff/change.js";
import { compareContracts } from "./diff/compare.js";
import { contractAt, presentContract } from "./diff/contract.js";
import { changedFiles, fileAt, forkPoint } from "./diff/history.js";
import { project } from "./project.js";
import { missingChangeset } from "./release/demand.js";
import { readPlan } from "./release/plan.js";

const [ref = "main"] = process.argv.slice(2);
try {
  const start = forkPoint(project, ref);
  const base = contractAt(project, start);
  const changelog = readFileSync(path.join(project.root, "CHANGELOG.md"), "utf8");
  const problem = missingChangeset({
    files: changedFiles(project, start),
    changesets: (await readPlan(project.root)).changesets,
    changelog,
    changelogBefore: fileAt(project, start, "CHANGELOG.md") ?? changelog,
    impact: worst(await compareContracts(base, await presentContract(project))),
    version: base.document.info.version,
  });
  if (problem) throw new Error(problem);
  console.log(`What users get since ${ref} is told, or nothing reaches them.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
