import { lintProject } from "./lint/lint.js";
import { formatFindings } from "./lint/print.js";
import { generate, staleFiles } from "./generate/generate.js";
import { project } from "./project.js";

const { sources, findings } = await lintProject(project);
const stale = findings.length > 0 ? [] : staleFiles(project, await generate(project, sources));
if (findings.length > 0) console.error(formatFindings(findings, project));
for (const name of stale) console.error(`generated/${name} does not match spec/ and test/recordings/. Run: npm run generate`);
if (findings.length > 0 || stale.length > 0) process.exitCode = 1;
else console.log("generated/ matches spec/ and test/recordings/.");
