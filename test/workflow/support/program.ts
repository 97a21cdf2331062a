import { spawn } from "node:child_process";
import path from "node:path";
import { project } from "../../../scripts/project.js";

/** How the program of the example ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs examples/private-access.ts as a person would. When it has printed a certain text, it gets Ctrl-C. */
export function runProgram(baseUrl: string, args: string[], stopAt?: string): Promise<Ended> {
  const file = path.join(project.root, "examples", "private-access.ts");
  const env = { ...process.env, OS_TOKEN: "token", OS_PROJECT_ID: "6204a5bd270343b5885144cf9c8c158d", CSS_BASE_URL: baseUrl };
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], { cwd: project.root, env, timeout: 50_000, killSignal: "SIGKILL" });
  const ended: Ended = { code: null, stdout: "", stderr: "" };
  let stopped = false;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    ended.stdout += text;
    if (stopAt === undefined || stopped || !ended.stdout.includes(stopAt)) return;
    stopped = true;
    child.kill("SIGINT");
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => void (ended.stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...ended, code }));
  });
}
