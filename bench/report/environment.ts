import { readFileSync } from "node:fs";
import os from "node:os";
import { inBench, inRootModule } from "../prepare/paths.js";

const FROM_ROOT = ["openapi-fetch", "@redocly/cli", "esbuild", "typescript", "typescript7"];

/** What the figures depend on, as lines of a list. `loadBefore` is the load average when the run began. */
export function environment(loadBefore: number): string[] {
  const [cpu] = os.cpus();
  return [
    `Node ${process.versions.node}, ${os.platform()} ${os.arch()}`,
    `${os.cpus().length} × ${cpu?.model.trim() ?? "unknown CPU"}`,
    `${new Date().toISOString().slice(0, 10)}, load average ${loadBefore.toFixed(1)} before and ${os.loadavg()[0]!.toFixed(1)} after the run`,
    [...FROM_ROOT.map((name) => `${name} ${version(inRootModule(name, "package.json"))}`), ...installedHere()].join(", "),
  ];
}

function installedHere(): string[] {
  const { devDependencies } = JSON.parse(readFileSync(inBench("package.json"), "utf8")) as { devDependencies: Record<string, string> };
  return Object.entries(devDependencies).map(([name, version]) => `${name} ${version}`);
}

function version(file: string): string {
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
