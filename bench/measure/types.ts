import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { consumers } from "../consumers/index.js";
import { importedFiles, isOfPackage } from "../prepare/imports.js";
import { inBench, inCache, inRootModule } from "../prepare/paths.js";
import { inRounds } from "./rounds.js";
import { spread, type Spread } from "./statistics.js";

/** Compilers, by their name in the root project. */
export const compilers = [
  { name: "typescript", title: "TypeScript 5.9" },
  { name: "typescript7", title: "TypeScript 7" },
] as const;

export interface TypeCheck {
  /** Undefined where the compiler does not say. */
  instantiations: number | undefined;
  types: number | undefined;
  /** Seconds. */
  checkTime: Spread;
}

/** Key of a measurement: compiler, consumer and number of operations. */
export function typeCheckKey(compiler: string, consumer: string, operations: number): string {
  return `${compiler} ${consumer} ${operations}`;
}

/** Type-checks each consumer with each compiler, in rounds. */
export async function measureTypes(rounds: number): Promise<Map<string, TypeCheck>> {
  const runs = new Map<string, () => string>();
  for (const { name, operations: sizes } of consumers) {
    for (const operations of sizes) {
      const folder = makeConsumer(name, operations);
      for (const compiler of compilers) runs.set(typeCheckKey(compiler.name, name, operations), () => check(compiler.name, folder));
    }
  }
  const outputs = new Map<string, string[]>(Array.from(runs.keys(), (key) => [key, []]));
  await inRounds([...runs.keys()], rounds, (key) => void outputs.get(key)!.push(runs.get(key)!()));
  return new Map(
    Array.from(outputs, ([key, texts]) => [
      key,
      { instantiations: number(texts[0]!, "Instantiations"), types: number(texts[0]!, "Types"), checkTime: spread(texts.map((text) => number(text, "Check time")!)) },
    ]),
  );
}

function makeConsumer(name: string, operations: number): string {
  const folder = inCache("consumers", `${name}-${operations}`);
  mkdirSync(folder, { recursive: true });
  const options = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "ESNext",
    moduleResolution: "Bundler",
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    paths: Object.fromEntries(Array.from(importedFiles(operations), ([specifier, file]) => [specifier, [`${file}${isOfPackage(specifier) ? ".d.ts" : ".ts"}`]])),
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions: options, files: [inBench("consumers", `${name}.ts`)] }));
  return folder;
}

function check(compiler: string, folder: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRootModule(compiler, "bin", "tsc"), "-p", folder, "--extendedDiagnostics"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${compiler} does not accept ${folder}:\n${stdout}${stderr}`);
  return stdout;
}

function number(diagnostics: string, name: string): number | undefined {
  const found = new RegExp(`^${name}:\\s*([\\d.]+)`, "m").exec(diagnostics);
  return found ? Number(found[1]) : undefined;
}
