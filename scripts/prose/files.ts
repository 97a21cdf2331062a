import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../description/source.js";
import type { Project } from "../project.js";

/** Files of generated/ with words that no other file has. */
const GENERATED = ["client.ts", "error-codes.ts"];

/** Where people read words of this project: written by hand, and made by the generators. */
export function filesWithProse({ root, spec, generated }: Project): { written: string[]; generated: string[] } {
  const below = (folder: string, ending: string) => (existsSync(folder) ? filesBelow(folder).filter((file) => file.endsWith(ending)) : []);
  return {
    written: [
      ...readdirSync(root).filter((name) => name.endsWith(".md")).sort().map((name) => path.join(root, name)),
      ...below(path.join(root, ".changeset"), ".md"),
      ...below(path.join(root, "docs"), ".md"),
      ...below(spec, ".yaml"),
      ...below(path.join(root, "src"), ".ts"),
      ...below(path.join(root, "scripts"), ".ts"),
    ],
    generated: GENERATED.map((name) => path.join(generated, name)).filter(existsSync),
  };
}
