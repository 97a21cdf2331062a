import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { project } from "../../../scripts/project.js";
import { runNode, scriptOf } from "./run.js";

/** Development dependencies that are a TypeScript compiler. */
export const compilers = ["typescript", "typescript6", "typescript7"] as const;

export interface Settings {
  resolution: "node16" | "bundler";
  exactOptionalPropertyTypes: boolean;
  environment: "browser" | "node";
}

const environments = {
  browser: { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] },
  node: { lib: ["ES2022"], types: ["node"], typeRoots: [path.join(project.root, "node_modules", "@types")] },
};

// `node16` as `module` has no import attributes, and node18 is what else goes with that resolution.
const modules = { node16: "node18", bundler: "esnext" };

/** Name that mistakes.ts has after the comments were removed that make the compiler overlook the mistakes. */
export const BARE_MISTAKES = "mistakes-bare.ts";

/** A source file of the program that uses the package. */
export function consumerFile(name: string): string {
  return path.join(project.test, "package", "consumer", name);
}

/** An error of a compiler. */
export interface Complaint {
  /** File and line; empty if the error is in no file. */
  place: string;
  code: string;
  message: string;
}

/** Compiles the program inside the project where the package is installed. Gives the errors in any file. */
export async function typeCheck(compiler: (typeof compilers)[number], consumer: string, settings: Settings): Promise<Complaint[]> {
  const folder = mkdtempSync(path.join(consumer, "program-"));
  for (const name of ["calls.ts", "mistakes.ts"]) cpSync(consumerFile(name), path.join(folder, name));
  writeFileSync(path.join(folder, BARE_MISTAKES), readFileSync(consumerFile("mistakes.ts"), "utf8").replaceAll("@ts-expect-error", ""));
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: compilerOptions(settings), include: ["*.ts"] }));
  const { stdout, stderr } = await oneOfTwo(() => runNode([scriptOf(compiler, "tsc"), "-p", ".", "--pretty", "false"], { cwd: folder }));
  if (stderr !== "") throw new Error(stderr);
  return Array.from(stdout.matchAll(/^(?:(\S.*)\((\d+),\d+\): )?error (TS\d+): (.*)/gm), ([, file, line, code, message]) => ({
    place: file ? `${file}:${line}` : "",
    code: code!,
    message: message!,
  }));
}

function compilerOptions({ resolution, exactOptionalPropertyTypes, environment }: Settings): object {
  return {
    target: "ES2022",
    module: modules[resolution],
    moduleResolution: resolution,
    resolveJsonModule: true,
    strict: true,
    exactOptionalPropertyTypes,
    skipLibCheck: false,
    // The compiler's own libraries are not in question.
    skipDefaultLibCheck: true,
    noEmit: true,
    ...environments[environment],
  };
}

let free = 2;
const waiting: (() => void)[] = [];

/** A compiler takes all the processors it gets: no more than two at a time. */
async function oneOfTwo<T>(task: () => Promise<T>): Promise<T> {
  if (free > 0) free--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await task();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }
}
