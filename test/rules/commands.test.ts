import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../scripts/description/source.js";
import type { Project } from "../../scripts/project.js";
import { copyOfProject } from "../scripts/copy.js";
import { examples } from "./broken/examples.js";
import { real } from "./broken/real.js";
import { references } from "./broken/references.js";
import { structure } from "./broken/structure.js";
import { apply, expected, type Case } from "./support.js";

const caseOf = (cases: Case[], title: string): Case => cases.find((broken) => broken.title === title)!;

/** One description for each part of the way: following references, the first look at the structure, all linters. */
const RUNS: { command: string; broken: Case }[] = [
  { command: "generate", broken: caseOf(references, "two files in a circle") },
  { command: "generate", broken: caseOf(structure, "misspelled responses") },
  { command: "lint", broken: caseOf(examples, "an example with a misspelled field") },
];

describe("a command on a broken description", () => {
  it.each(RUNS)("$command: $broken.title", ({ command, broken }) => {
    const { files: changed, marks } = apply(real, broken.changes);
    const copy = copyOfProject("spec", "scripts", "generated", "test/reference", "package.json", "redocly.yaml", ".spectral.yaml");
    for (const file of Object.keys(real)) rmSync(path.join(copy.root, file));
    for (const [file, content] of Object.entries(changed)) writeFileSync(path.join(copy.root, file), content);
    const before = generatedFiles(copy);

    const { status, stdout, stderr } = run(copy, command);

    const [{ at, rule, message, remedy }] = expected(broken, marks) as [ReturnType<typeof expected>[number]];
    expect(stderr.split("; generated/ is unchanged.").join("").trim()).toBe(`${at}  ${rule}\n  ${message}\n  → ${remedy}\n\n1 finding`);
    expect(stdout).toBe("");
    expect(status).toBe(1);
    expect(generatedFiles(copy)).toEqual(before);
  });
});

function run(copy: Project, command: string): { status: number | null; stdout: string; stderr: string } {
  const tsx = path.join(copy.root, "node_modules", "tsx", "dist", "cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, path.join("scripts", `${command}.ts`)], { cwd: copy.root, encoding: "utf8" });
  return { status, stdout, stderr: stripVTControlCharacters(stderr) };
}

/** The files of generated/, byte for byte. */
function generatedFiles(copy: Project): [string, string][] {
  return filesBelow(copy.generated).map((file) => [path.relative(copy.root, file), readFileSync(file, "base64")]);
}
