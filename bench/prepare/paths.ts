import path from "node:path";
import { fileURLToPath } from "node:url";
import { project } from "../../scripts/project.js";

export const bench = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
export const root = project.root;

/** Whatever a run makes, other than its results. */
export const cache = path.join(bench, ".cache");

export function inBench(...parts: string[]): string {
  return path.join(bench, ...parts);
}

export function inCache(...parts: string[]): string {
  return path.join(cache, ...parts);
}

/** A file of a package that is installed in the root project. */
export function inRootModule(...parts: string[]): string {
  return path.join(root, "node_modules", ...parts);
}
