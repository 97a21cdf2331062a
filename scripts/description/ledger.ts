import path from "node:path";
import { isMap } from "yaml";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { errorCodesFile } from "./error-codes.js";
import { checkEntries, TEXT, type EntryShape } from "./entries.js";
import { closest } from "./closest.js";
import { formatPointer, parsePointer } from "./pointer.js";
import { nodeAt, placeOfPath, type Source } from "./source.js";

/** One place where the reference is wrong, silent or contradicts itself. */
export interface Discrepancy {
  id: string;
  /** The places in the description or the catalogue of error codes that carry the note: file below spec/ and JSON pointer. */
  where: string[];
  reference: string;
  chosen: string;
  why: string;
}

const PLACE = /^[^#]+\.yaml#(\/.*)?$/;

const SHAPE: EntryShape = {
  rule: "ledger",
  noun: "discrepancy",
  kinds: {
    where: {
      accepts: (value) => Array.isArray(value) && value.length > 0 && value.every((place) => PLACE.test(String(place))),
      expected: "a list of places, each a file below spec/, # and a pointer: paths/<tag>/<path>.yaml#/post",
    },
    reference: TEXT,
    chosen: TEXT,
    why: TEXT,
  },
};

export function ledgerFile(project: Project): string {
  return path.join(project.spec, "discrepancies.yaml");
}

export function readLedger(source: Source | undefined): Discrepancy[] {
  const entries = (source?.document.toJS() ?? {}) as Record<string, Omit<Discrepancy, "id">>;
  return Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));
}

/** What is wrong with the form of the ledger. */
export function checkLedger(project: Project, sources: Map<string, Source>): Finding[] {
  const source = sources.get(ledgerFile(project));
  return source ? checkEntries(source, SHAPE) : [];
}

/**
 * Places in the ledger that do not exist in the description, or are none of the given ones, whose objects can
 * have a description that carries the note. The form of the ledger must be right.
 */
export function checkLedgerPlaces(project: Project, sources: Map<string, Source>, describable: Set<string>): Finding[] {
  const source = sources.get(ledgerFile(project));
  const findings: Finding[] = [];
  for (const { id, where } of readLedger(source)) {
    for (const [index, place] of where.entries()) {
      const fault = faultOf(place, project, sources, describable);
      if (fault) findings.push({ file: source!.file, ...placeOfPath(source!, [id, "where", index]), rule: "ledger", ...fault });
    }
  }
  return findings;
}

function faultOf(place: string, project: Project, sources: Map<string, Source>, describable: Set<string>): Pick<Finding, "message" | "remedy"> | undefined {
  const [file = "", fragment = ""] = place.split("#");
  const target = sources.get(path.join(project.spec, file));
  if (!target) {
    const near = closest(file, [...sources.keys()].map((name) => path.relative(project.spec, name).replaceAll("\\", "/")));
    return { message: `There is no file ${file} in spec/.`, remedy: near ? `Did you mean ${near}?` : "Correct the path; it starts below spec/." };
  }
  const keys = parsePointer(fragment);
  const node = keys && nodeAt(target, keys);
  if (!isMap(node)) {
    return { message: `There is no object at ${place}.`, remedy: "Correct the pointer: a key after each /, as they stand in the file." };
  }
  if (describable.has(target.file + formatPointer(keys!))) return undefined;
  return {
    message: `The object at ${place} cannot have a description, and so cannot carry the note.`,
    remedy: "Point to an object that can (an operation, a response, a parameter, a schema, an error code), in the file where it is written.",
  };
}

/** What an entry says at its places. */
export function noteOf({ reference, chosen }: Discrepancy): string {
  return `**Reference note.** ${reference.trim()} *Here:* ${chosen.trim()}`;
}

/** The notes of the ledger, by the place that carries them: absolute file and JSON pointer. */
export function notesByPlace(project: Project, entries: Discrepancy[]): Map<string, Discrepancy[]> {
  const notes = new Map<string, Discrepancy[]>();
  for (const entry of entries) {
    for (const where of entry.where) {
      const [file = "", fragment = ""] = where.split("#");
      const place = path.join(project.spec, file) + formatPointer(parsePointer(fragment) ?? []);
      notes.set(place, [...(notes.get(place) ?? []), entry]);
    }
  }
  return notes;
}

/** The notes on the catalogue of error codes: by code, and under "" those on the whole of it. */
export function notesByCode(project: Project, entries: Discrepancy[]): Map<string, Discrepancy[]> {
  const catalogue = `${errorCodesFile(project)}#`;
  const notes = [...notesByPlace(project, entries)].filter(([place]) => place.startsWith(catalogue));
  return new Map(notes.map(([place, here]) => [place.slice(catalogue.length + 1), here]));
}
