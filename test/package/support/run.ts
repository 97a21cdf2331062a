import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { project } from "../../../scripts/project.js";

export interface Outcome {
  /** Undefined if the process had to be ended because it did not end by itself. */
  code: number | undefined;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  milliseconds?: number;
}

const guard = pathToFileURL(path.join(project.test, "package", "support", "no-network.mjs")).href;

/** The environment of this process, with a Node that ends with code 97 as soon as something connects to a host. */
export const offline: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  NODE_OPTIONS: `--import=${guard}`,
};

/** Runs Node and waits for its end. */
export function runNode(args: string[], options: RunOptions): Promise<Outcome> {
  return run(process.execPath, args, options);
}

export function run(command: string, args: string[], { cwd, env = process.env, milliseconds = 120_000 }: RunOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env, timeout: milliseconds, maxBuffer: 64 * 1024 * 1024, shell: command === "npm" && process.platform === "win32" };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code === "string") reject(error);
      else resolve({ code: error ? (error.killed ? undefined : Number(error.code)) : 0, stdout, stderr });
    });
  });
}

/** The script behind a command of a development dependency. */
export function scriptOf(dependency: string, command: string): string {
  const folder = path.join(project.root, "node_modules", dependency);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { bin: string | Record<string, string> };
  const script = typeof bin === "string" ? bin : bin[command];
  if (!script) throw new Error(`${dependency} has no command ${command}`);
  return path.join(folder, script);
}
