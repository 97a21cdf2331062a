import path from "node:path";
import { isMap } from "yaml";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { formatPointer, parsePointer } from "./pointer.js";
import { placeOfPath, type Source } from "./source.js";

/** One place where the reference is wrong, silent or contradicts itself. */
export interface Discrepancy {
  id: string;
  /** The places in the description that carry the note: file below spec/ and JSON pointer. */
  where: string[];
  reference: string;
  chosen: string;
  why: string;
}

const TEXTS = ["reference", "chosen", "why"] as const;

export function ledgerFile(project: Project): string {
  return path.join(project.spec, "discrepancies.yaml");
}

export function readLedger(source: Source | undefined): Discrepancy[] {
  const entries = (source?.document.toJS() ?? {}) as Record<string, Omit<Discrepancy, "id">>;
  return Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));
}

/** What is wrong with the ledger: entries that are not complete, places that do not exist. */
export function checkLedger(project: Project, sources: Map<string, Source>): Finding[] {
  const source = sources.get(ledgerFile(project));
  if (!source) return [];
  const findings: Finding[] = [];
  const fail = (keys: (string | number)[], message: string, remedy: string) =>
    void findings.push({ file: source.file, ...placeOfPath(source, keys), rule: "ledger", message, remedy });

  for (const { id, ...entry } of readLedger(source)) {
    for (const key of Object.keys(entry).filter((key) => key !== "where" && !TEXTS.includes(key as never))) {
      fail([id, key], `A discrepancy has no "${key}".`, "Use only where, reference, chosen and why.");
    }
    for (const key of TEXTS) {
      if (typeof entry[key] !== "string" || entry[key].trim() === "") {
        fail([id], `The discrepancy "${id}" does not have ${key}.`, "Say what the reference says, what was chosen, and why.");
      }
    }
    if (!Array.isArray(entry.where) || entry.where.length === 0) {
      fail([id], `The discrepancy "${id}" does not say where it is.`, "Add where, a list of file#/pointer below spec/.");
      continue;
    }
    for (const [index, where] of entry.where.entries()) {
      if (!carriesDescription(project, sources, where)) {
        fail([id, "where", index], `There is no object at ${where}.`, "Correct the file or the pointer; it leads to an object that can have a description.");
      }
    }
  }
  return findings;
}

function carriesDescription(project: Project, sources: Map<string, Source>, where: unknown): boolean {
  if (typeof where !== "string") return false;
  const [file = "", fragment = ""] = where.split("#");
  const keys = parsePointer(fragment);
  const target = sources.get(path.join(project.spec, file))?.document;
  const node = keys.length === 0 ? target?.contents : target?.getIn(keys, true);
  return isMap(node) && !node.has("$ref");
}

/** The notes of the ledger, by the place that carries them: absolute file and JSON pointer. */
export function notesByPlace(project: Project, entries: Discrepancy[]): Map<string, Discrepancy[]> {
  const notes = new Map<string, Discrepancy[]>();
  for (const entry of entries) {
    for (const where of entry.where) {
      const [file = "", fragment = ""] = where.split("#");
      const place = path.join(project.spec, file) + formatPointer(parsePointer(fragment));
      notes.set(place, [...(notes.get(place) ?? []), entry]);
    }
  }
  return notes;
}
