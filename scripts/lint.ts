import { lintProject } from "./lint/lint.js";
import { formatFindings } from "./lint/print.js";
import { project } from "./project.js";

const { findings } = await lintProject(project);
if (findings.length > 0) {
  console.error(formatFindings(findings, project));
  process.exitCode = 1;
} else {
  console.log("The description has no findings.");
}
