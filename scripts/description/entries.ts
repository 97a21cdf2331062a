import { isMap } from "yaml";
import type { Finding } from "../lint/finding.js";
import { closest } from "./closest.js";
import { nodeAt, placeOfKey, placeOfPath, START, type Place, type Source } from "./source.js";

/** What the value of one key must be. */
export interface Kind {
  accepts: (value: unknown) => boolean;
  /** The kind in words, as in "status must be …". */
  expected: string;
}

export const TEXT: Kind = { accepts: (value) => typeof value === "string" && value.trim() !== "", expected: "text" };

/** How an entry of a data file is called in findings, and what belongs into it. All keys are required. */
export interface EntryShape {
  rule: string;
  noun: string;
  kinds: Record<string, Kind>;
}

/** What is wrong with the form of a data file: a map from the name of each entry to a map of the given keys. */
export function checkEntries(source: Source, { rule, noun, kinds }: EntryShape): Finding[] {
  const names = Object.keys(kinds);
  const form = `Write a map with ${list(names)}.`;
  const entries = source.document.toJS() as Record<string, unknown>;
  if (!isMap(source.document.contents)) {
    return [{ file: source.file, ...START, rule, message: "The file is not a map of names to entries.", remedy: form }];
  }
  const findings: Finding[] = [];
  const fail = (place: Place, message: string, remedy: string) =>
    void findings.push({ file: source.file, ...place, rule, message, remedy });

  const ids = Object.keys(entries);
  const outdented = ids.findIndex((id, index) => index > 0 && names.includes(id) && entries[ids[index - 1]!] === null);
  if (outdented > 0) {
    fail(placeOfKey(source, [ids[outdented]!]), `"${ids[outdented]}" is not indented, so it is no part of "${ids[outdented - 1]}".`, "Indent it, and the lines after it that belong there.");
    return findings;
  }
  for (const [id, entry] of Object.entries(entries)) {
    if (!isMap(nodeAt(source, [id]))) {
      fail(placeOfKey(source, [id]), `The ${noun} "${id}" is not a map.`, form);
      continue;
    }
    const values = entry as Record<string, unknown>;
    const missing = names.filter((name) => values[name] === undefined);
    const misspelled = new Set<string>();
    for (const name of Object.keys(values).filter((name) => !names.includes(name))) {
      const near = closest(name, missing);
      if (near !== undefined) misspelled.add(near);
      fail(placeOfKey(source, [id, name]), `A ${noun} has no "${name}".`, near ? `Did you mean "${near}"?` : `Use only ${list(names)}.`);
    }
    for (const name of missing.filter((name) => !misspelled.has(name))) {
      fail(placeOfKey(source, [id]), `The ${noun} "${id}" does not have "${name}".`, `Add it: ${name} is ${kinds[name]!.expected}.`);
    }
    for (const name of names.filter((name) => values[name] !== undefined && !kinds[name]!.accepts(values[name]))) {
      fail(placeOfPath(source, [id, name]), `"${name}" must be ${kinds[name]!.expected}.`, "Correct the value.");
    }
  }
  return findings;
}

function list(names: string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
