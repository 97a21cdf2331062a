import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Project } from "../project.js";
import { compile } from "./compile.js";

/** Where package.json expects the compiled files. */
export function packageFolder(project: Project): string {
  return path.join(project.dist, "esm");
}

/**
 * Compiles the package into a folder, in place of whatever the folder held. The same sources give the same bytes.
 *
 * One JavaScript file and one declaration file per source file: together with `sideEffects: false` bundlers leave
 * out what a program does not use, and a stack trace names the file of src/ where a fault is.
 *
 * @throws {Error} listing the mistakes, if the sources do not compile; the folder is then as it was.
 */
export function buildPackage(project: Project, folder = packageFolder(project)): { files: number; bytes: number } {
  const files = compile(project);
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return { files: files.size, bytes };
}
