import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import path from "node:path";
import type { Project } from "../project.js";

const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/**
 * Runs a command of scripts/ in a process of its own.
 *
 * @returns the last line that it printed.
 * @throws {Error} with everything that it printed, if it fails.
 */
export function runCommand(project: Project, name: string): Promise<string> {
  const script = path.join(project.root, "scripts", `${name}.ts`);
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["--import", TSX, script], { cwd: project.root }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout}${stderr}`.trim() || error.message));
      else resolve(stdout.trim().split("\n").at(-1)!);
    });
  });
}
