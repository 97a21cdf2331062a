import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findBlanks } from "../description/blanks.js";
import { isSource, readSource } from "../description/source.js";
import type { Project } from "../project.js";
import { readArguments, type NewOperation } from "./arguments.js";
import { filesFor } from "./files.js";
import { readPlace } from "./place.js";

/** Writes everything that a new operation needs, with blanks, and says what to do next. */
export function describeNew(project: Project, args: readonly string[]): string {
  const operation = readArguments(args);
  const files = filesFor(project, operation, readPlace(project, operation));
  const existing = new Set(Object.keys(files).filter((file) => existsSync(path.join(project.root, file))));
  for (const [file, text] of Object.entries(files)) {
    const absolute = path.join(project.root, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    if (text === undefined) rmSync(absolute);
    else writeFileSync(absolute, text);
  }
  return report(project, operation, Object.keys(files), existing);
}

function report(project: Project, operation: NewOperation, files: readonly string[], existing: ReadonlySet<string>): string {
  const blanksIn = (file: string) => {
    if (!existsSync(path.join(project.root, file))) return 0;
    const source = readSource(path.join(project.root, file));
    return isSource(source) ? findBlanks([source]).length : 0;
  };
  const width = Math.max(...files.map((file) => file.length));
  const lines = files.map((file) => {
    const blanks = blanksIn(file);
    const sign = !existsSync(path.join(project.root, file)) ? "-" : existing.has(file) ? "~" : "+";
    return `  ${sign} ${file.padEnd(width)}  ${blanks === 1 ? "1 blank" : blanks > 0 ? `${blanks} blanks` : ""}`.trimEnd();
  });
  const { name, statuses, hasBody, hasResult } = operation;
  return [
    `${name}, with ${hasBody ? "a request body" : "no request body"}, ${hasResult ? "a body in the answer" : "no body in the answer"}, and the statuses ${statuses.join(", ")}:`,
    ...lines,
    "",
    "Is that what the page says? If not, delete the files marked + and the lines added to those marked ~, and run this again with",
    "--no-body, --no-result, --statuses, --query or --page.",
    "Then fill in the blanks from the page: npm start, or npm run lint, lists those that are left.",
  ].join("\n");
}
