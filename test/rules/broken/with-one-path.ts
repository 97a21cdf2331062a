import path from "node:path";
import type { Files } from "../support.js";

const ROOT = "spec/openapi.yaml";
const LEDGER = "spec/discrepancies.yaml";
/** It speaks of several operations. */
const CONDITIONS = "spec/conditions.yaml";

/**
 * A description reduced to one path and what it needs, so that a mistake in it is made in one place and found there,
 * however many operations the whole has.
 *
 * @param pathItem File of the path item, below spec/.
 */
export function withOnePath(files: Files, pathItem: string): Files {
  const root = text(files, ROOT).replace(/^ {2}\/.*:\n {4}\$ref: (.*)\n/gm, (entry, file: string) => (file === pathItem ? entry : ""));
  const needed = reachable({ ...files, [ROOT]: root }, ROOT);
  const kept = Object.entries(files).filter(([file]) => file !== CONDITIONS && (!/^spec\/(paths|components|workflows)\//.test(file) || needed.has(file)));
  return { ...Object.fromEntries(kept), [ROOT]: root, [LEDGER]: placesOnlyIn(text(files, LEDGER), needed) };
}

function reachable(files: Files, file: string, found = new Set<string>()): Set<string> {
  found.add(file);
  for (const [, target] of text(files, file).matchAll(/\$ref: ["']?([^\s#"']+)/g)) {
    const next = path.posix.join(path.posix.dirname(file), target!);
    if (!found.has(next)) reachable(files, next, found);
  }
  return found;
}

/** The ledger without places in other files, and without entries that then have none. */
function placesOnlyIn(ledger: string, files: ReadonlySet<string>): string {
  const [opening = "", ...entries] = ledger.split(/^(?=\S+:\n {2}where:\n)/m);
  const kept = entries.map((entry) => entry.replace(/^ {4}- (.+\.yaml)#.*\n/gm, (place, file: string) => (files.has(`spec/${file}`) ? place : "")));
  return opening + kept.filter((entry) => /^ {4}- .+\.yaml#/m.test(entry)).join("");
}

function text(files: Files, file: string): string {
  return files[file] as string;
}
