import { lintDescription } from "./lint/lint.js";
import { formatFindings } from "./lint/print.js";
import { project } from "./project.js";

const { findings } = await lintDescription(project);
if (findings.length > 0) {
  console.error(formatFindings(findings, project));
  process.exitCode = 1;
} else {
  console.log("The description has no findings.");
}
