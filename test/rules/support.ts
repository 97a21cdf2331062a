import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Finding } from "../../scripts/lint/finding.js";
import { projectAt, type Project } from "../../scripts/project.js";

/** The files of a project by their path from its root. */
export type Files = Readonly<Record<string, string | Uint8Array>>;
export type Change = (files: Files) => Files;

/** A mistake, and the one finding that tells of it. */
export interface Case {
  title: string;
  /** Makes the mistake in a valid description, and marks the place where the finding is expected. */
  changes: readonly Change[];
  /** file:line:column, where no text can carry a mark. */
  at?: string;
  rule: string;
  message: string;
  remedy: string;
}

/** The proof of one of our own rules, which is run alone. */
export interface RuleCases {
  /** At least one for each kind of problem that the rule reports. */
  violating: Omit<Case, "rule">[];
  /** What comes close to a violation and is none. */
  passing: Record<string, Change[]>;
}

/** A finding with its place told as editors do, from the root of the project. */
export type Told = Pick<Finding, "rule" | "message" | "remedy"> & { at: string };

/** Stands in a text where a finding is expected; it is taken out before the text is written. */
export const MARK = "▸";

/** Replaces a text that stands exactly once in a file. */
export function edit(file: string, from: string, to: string): Change {
  return (files) => {
    const parts = textOf(files, file).split(from);
    if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in ${file}, not once.`);
    return { ...files, [file]: parts.join(to) };
  };
}

/** Replaces everything from one text up to another one; both stand in the file, the first one once. */
export function cut(file: string, from: string, upTo: string, replacement = ""): Change {
  return (files) => {
    const text = textOf(files, file);
    const end = text.indexOf(upTo, text.indexOf(from) + from.length);
    if (text.split(from).length !== 2 || end < 0) throw new Error(`${file} does not have ${JSON.stringify(from)} once with ${JSON.stringify(upTo)} after it.`);
    return { ...files, [file]: text.slice(0, text.indexOf(from)) + replacement + text.slice(end) };
  };
}

/** Marks a text that stands exactly once in a file as the place of the finding. */
export function mark(file: string, text: string): Change {
  return edit(file, text, MARK + text);
}

export function append(file: string, text: string): Change {
  return (files) => ({ ...files, [file]: textOf(files, file) + text });
}

/** Writes a whole file; its content may be made of the one that it had. */
export function write(file: string, content: string | Uint8Array | ((text: string) => string | Uint8Array)): Change {
  return (files) => ({ ...files, [file]: typeof content === "function" ? content(textOf(files, file)) : content });
}

export function remove(file: string): Change {
  return ({ [file]: _removed, ...rest }) => rest;
}

export function move(from: string, to: string): Change {
  return (files) => ({ ...remove(from)(files), [to]: textOf(files, from) });
}

/** The changed files without marks, and the places of the marks. */
export function apply(files: Files, changes: readonly Change[]): { files: Files; marks: string[] } {
  const changed = changes.reduce((all, change) => change(all), files);
  const marks = Object.entries(changed).flatMap(([file, text]) => (typeof text === "string" ? placesOfMarks(file, text) : []));
  const clean = Object.entries(changed).map(([file, text]) => [file, typeof text === "string" ? text.replaceAll(MARK, "") : text] as const);
  return { files: Object.fromEntries(clean), marks };
}

function placesOfMarks(file: string, text: string): string[] {
  const before = text.split(MARK).slice(0, -1);
  return before.map((_, index) => {
    const lines = before.slice(0, index + 1).join("").split("\n");
    return `${file}:${lines.length}:${lines.at(-1)!.length + 1}`;
  });
}

function textOf(files: Files, file: string): string {
  const text = files[file];
  if (typeof text !== "string") throw new Error(`There is no text file ${file}.`);
  return text;
}

/** Writes files into a project of its own, gives it to a function and removes it afterwards. */
export async function inProject<T>(files: Files, use: (project: Project) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(path.join(os.tmpdir(), "rules-"));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    }
    return await use(projectAt(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function tell(findings: readonly Finding[], project: Project): Told[] {
  return findings.map(({ file, line, column, rule, message, remedy }) => ({
    at: `${path.relative(project.root, file).replaceAll("\\", "/")}:${line}:${column}`,
    rule,
    message,
    remedy,
  }));
}

/** What a case expects: its one finding, at its one mark. */
export function expected({ at, rule, message, remedy }: Case, marks: readonly string[]): Told[] {
  const places = at === undefined ? marks : [at];
  if (places.length !== 1) throw new Error(`The case has ${places.length} places, not one.`);
  return [{ at: places[0]!, rule, message, remedy }];
}
