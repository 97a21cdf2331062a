import { isMap } from "yaml";
import type { Finding } from "../lint/finding.js";
import { closest } from "./closest.js";
import { nodeAt, placeOfKey, placeOfPath, START, type Keys, type Place, type Source } from "./source.js";

/** What the value of one key must be. */
export interface Kind {
  accepts: (value: unknown) => boolean;
  /** The kind in words, as in "status must be …". */
  expected: string;
  /** The key may be left out. */
  optional?: true;
}

export const TEXT: Kind = { accepts: (value) => typeof value === "string" && value.trim() !== "", expected: "text" };

/** How an entry of a data file is called in findings, and what belongs into it. */
export interface EntryShape {
  rule: string;
  noun: string;
  kinds: Record<string, Kind>;
}

/** What is wrong with the form of a data file: a map from the name of each entry to a map of the given keys. */
export function checkEntries(source: Source, shape: EntryShape): Finding[] {
  if (!isMap(source.document.contents)) {
    return [{ file: source.file, ...START, rule: shape.rule, message: "The file is not a map of names to entries.", remedy: formOf(shape) }];
  }
  const entries = source.document.toJS() as Record<string, unknown>;
  const ids = Object.keys(entries);
  const outdented = ids.findIndex((id, index) => index > 0 && id in shape.kinds && entries[ids[index - 1]!] === null);
  if (outdented > 0) {
    const message = `"${ids[outdented]}" is not indented, so it is no part of "${ids[outdented - 1]}".`;
    return [{ file: source.file, ...placeOfKey(source, [ids[outdented]!]), rule: shape.rule, message, remedy: "Indent it, and the lines after it that belong there." }];
  }
  return ids.flatMap((id) => checkEntry(source, [id], `The ${shape.noun} "${id}"`, shape));
}

/** What is wrong with the form of one entry: a map of the given keys. */
export function checkEntry(source: Source, at: Keys, title: string, shape: EntryShape): Finding[] {
  const { rule, noun, kinds } = shape;
  const findings: Finding[] = [];
  const fail = (place: Place, message: string, remedy: string) => void findings.push({ file: source.file, ...place, rule, message, remedy });

  const node = nodeAt(source, at);
  if (!isMap(node)) {
    fail(placeOfKey(source, at), `${title} is not a map.`, formOf(shape));
    return findings;
  }
  const names = Object.keys(kinds);
  const values = node.toJS(source.document) as Record<string, unknown>;
  const missing = names.filter((name) => values[name] === undefined);
  const misspelled = new Set<string>();
  for (const name of Object.keys(values).filter((name) => !names.includes(name))) {
    const near = closest(name, missing);
    if (near !== undefined) misspelled.add(near);
    fail(placeOfKey(source, [...at, name]), `A ${noun} has no "${name}".`, near ? `Did you mean "${near}"?` : `Use only ${list(names)}.`);
  }
  for (const name of missing.filter((name) => !kinds[name]!.optional && !misspelled.has(name))) {
    fail(placeOfKey(source, at), `${title} does not have "${name}".`, `Add it: ${name} is ${kinds[name]!.expected}.`);
  }
  for (const name of names.filter((name) => values[name] !== undefined && !kinds[name]!.accepts(values[name]))) {
    fail(placeOfPath(source, [...at, name]), `"${name}" must be ${kinds[name]!.expected}.`, "Correct the value.");
  }
  return findings;
}

function formOf({ kinds }: EntryShape): string {
  return `Write a map with ${list(Object.keys(kinds))}.`;
}

function list(names: string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
