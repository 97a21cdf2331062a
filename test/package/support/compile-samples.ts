import { mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";
import { project } from "../../../scripts/project.js";
import { runNode, scriptOf } from "./run.js";

/** Compiles programs, each a module of its own, where the package is installed. Gives what the compiler complains about. */
export async function compileSamples(consumer: string, samples: readonly string[]): Promise<string> {
  const folder = mkdtempSync(path.join(consumer, "samples-"));
  samples.forEach((code, index) => writeFileSync(path.join(folder, `sample-${index + 1}.ts`), code));
  const compilerOptions = { target: "ES2022", module: "nodenext", strict: true, noEmit: true, lib: ["ES2022"], types: ["node"], typeRoots: [path.join(project.root, "node_modules", "@types")] };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const { code, stdout, stderr } = await runNode([scriptOf("typescript", "tsc"), "-p", ".", "--pretty", "false"], { cwd: folder });
  return code === 0 ? "" : `${stdout}${stderr}`;
}
