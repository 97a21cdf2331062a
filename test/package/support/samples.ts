import { mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { project } from "../../../scripts/project.js";
import { consumerFile } from "./compiler.js";
import { runNode, scriptOf } from "./run.js";

/** A program that uses the package. */
export interface Program {
  name: string;
  code: string;
}

/** Compiles programs, each a module of its own, where the package is installed. Gives what the compiler complains about. */
export async function compile(consumer: string, programs: readonly Program[]): Promise<string> {
  const folder = mkdtempSync(path.join(consumer, "samples-"));
  for (const { name, code } of programs) writeFileSync(path.join(folder, `${fileName(name)}.ts`), code);
  const compilerOptions = { target: "ES2022", module: "nodenext", strict: true, noEmit: true, lib: ["ES2022"], types: ["node"], typeRoots: [path.join(project.root, "node_modules", "@types")] };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const { code, stdout, stderr } = await runNode([scriptOf("typescript", "tsc"), "-p", ".", "--pretty", "false"], { cwd: folder });
  return code === 0 ? "" : `${stdout}${stderr}`;
}

/** Runs programs in one process, where the package is installed, each with the services at its base URL. Gives what each of them printed. */
export async function runAll(consumer: string, programs: readonly (Program & { baseUrl: string })[], env: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(path.join(consumer, "run-"));
  const samples = programs.map(({ name, code, baseUrl }) => {
    const file = path.join(folder, `${fileName(name)}.js`);
    writeFileSync(file, ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText);
    return { file: pathToFileURL(file).href, baseUrl };
  });
  const { code, stdout, stderr } = await runNode([consumerFile("run-samples.mjs"), JSON.stringify(samples)], { cwd: folder, env: { ...process.env, ...env } });
  if (code !== 0 || stderr !== "") throw new Error(`The samples ended with code ${code}: ${stderr}`);
  return JSON.parse(stdout) as string[];
}

/** `README.md:9` as `README.md-9`. */
function fileName(name: string): string {
  return name.replaceAll(/[^\w.-]+/g, "-");
}
