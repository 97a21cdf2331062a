import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { inCache } from "../prepare/paths.js";

/** Runs a bundled worker to its end, and gives what it wrote to standard output as JSON. */
export function runWorker<Result>(file: string, input: unknown): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, JSON.stringify(input)], { env: environment(), encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${file} ended with code ${status}:\n${stderr}`);
  return JSON.parse(stdout) as Result;
}

/** Starts a bundled worker and waits for its first line. */
export async function startWorker(file: string): Promise<{ line: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [file], { env: environment(), stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once("exit", (code) => reject(new Error(`${file} ended with code ${code}`)));
  });
  return { line, child };
}

/** One of the rivals leaves a file in the home folder, so they all have another one. What the shell has set for Node must not count. */
function environment(): NodeJS.ProcessEnv {
  const home = inCache("home");
  mkdirSync(home, { recursive: true });
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return { ...rest, HOME: home, USERPROFILE: home };
}
