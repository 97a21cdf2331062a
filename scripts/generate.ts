import { lintProject } from "./lint/lint.js";
import { formatFindings } from "./lint/print.js";
import { generate, staleFiles, writeFiles } from "./generate/generate.js";
import { project } from "./project.js";

const { sources, findings } = await lintProject(project);
if (findings.length > 0) {
  console.error(`${formatFindings(findings, project)}; generated/ is unchanged.`);
  process.exitCode = 1;
} else {
  const files = await generate(project, sources);
  const changed = staleFiles(project, files);
  writeFiles(project, files);
  console.log(changed.length > 0 ? `Wrote ${changed.map((name) => `generated/${name}`).join(", ")}.` : "generated/ was up to date.");
}
