import { formatFindings } from "./lint/print.js";
import { project } from "./project.js";
import { lintProse } from "./prose/lint.js";

const { findings, files } = await lintProse(project);
if (findings.length > 0) {
  console.error(formatFindings(findings, project));
  process.exitCode = 1;
} else {
  console.log(`The prose of ${files} files has no findings.`);
}
