import { execFile } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../scripts/description/source.js";
import { project } from "../../scripts/project.js";
import { examples } from "./broken/examples.js";
import { filesOf, real } from "./broken/real.js";
import { references } from "./broken/references.js";
import { structure } from "./broken/structure.js";
import { apply, expected, inProject, type Case } from "./support.js";

const run = promisify(execFile);
const caseOf = (cases: Case[], title: string): Case => cases.find((broken) => broken.title === title)!;

/** One description for each part of the way: following references, the first look at the structure, all linters. */
const RUNS: { command: string; broken: Case }[] = [
  { command: "generate", broken: caseOf(references, "two files in a circle") },
  { command: "generate", broken: caseOf(structure, "misspelled responses") },
  { command: "lint", broken: caseOf(examples, "an example with a misspelled field") },
];

/** What the commands need beside the description. */
const TOOLS = filesOf("scripts", "generated", "package.json", "redocly.yaml", ".spectral.yaml");

describe.concurrent("a command on a broken description", () => {
  it.each(RUNS)("$command: $broken.title", async ({ command, broken }) => {
    const { files, marks } = apply(real, broken.changes);
    await inProject({ ...TOOLS, ...files }, async ({ root, generated }) => {
      symlinkSync(path.join(project.root, "node_modules"), path.join(root, "node_modules"), "junction");
      const before = bytesOf(generated);

      const { code, stdout, stderr } = await outcome(root, command);

      const { at, rule, message, remedy } = expected(broken, marks)[0]!;
      expect(stderr.replace("; generated/ is unchanged.", "").trim()).toBe(`${at}  ${rule}\n  ${message}\n  → ${remedy}\n\n1 finding`);
      expect(stdout).toBe("");
      expect(code).toBe(1);
      expect(bytesOf(generated)).toEqual(before);
    });
  });
});

async function outcome(root: string, command: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
  try {
    return { code: 0, ...(await run(process.execPath, [tsx, path.join("scripts", `${command}.ts`)], { cwd: root })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr: stripVTControlCharacters(stderr) };
  }
}

/** The files of a folder, byte for byte. */
function bytesOf(folder: string): [string, string][] {
  return filesBelow(folder).map((file) => [path.relative(folder, file), readFileSync(file, "base64")]);
}
