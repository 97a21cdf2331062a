import { runCommand } from "./build/command.js";
import { runSteps } from "./build/steps.js";
import { summarise } from "./build/summary.js";
import { generate, staleFiles, writeFiles } from "./generate/generate.js";
import { lintProject } from "./lint/lint.js";
import { formatFindings } from "./lint/print.js";
import { project } from "./project.js";

let sources: Awaited<ReturnType<typeof lintProject>>["sources"];

const succeeded = await runSteps(
  [
    {
      name: "lint",
      needs: [],
      async run() {
        const description = await lintProject(project);
        if (description.findings.length > 0) throw new Error(formatFindings(description.findings, project));
        sources = description.sources;
        return `${sources.size} files, no findings`;
      },
    },
    {
      name: "generate",
      needs: ["lint"],
      async run() {
        const files = await generate(project, sources);
        const changed = staleFiles(project, files);
        writeFiles(project, files);
        return changed.length > 0 ? `changed ${changed.join(", ")}` : "nothing changed";
      },
    },
    // What was generated is read too.
    { name: "prose", needs: ["generate"], run: () => runCommand(project, "lint-prose") },
    { name: "package", needs: ["generate"], run: () => runCommand(project, "package") },
    { name: "docs", needs: ["generate"], run: () => runCommand(project, "docs") },
  ],
  console.log,
);

if (succeeded) console.log(`\n${summarise(project)}`);
else process.exitCode = 1;
