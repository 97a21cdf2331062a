import path from "node:path";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { checkEntry, TEXT, type EntryShape, type Kind } from "./entries.js";
import { placeOfKey, START, type Keys, type Source } from "./source.js";

/** An answer that says something of a condition. */
export interface Sign {
  read: string;
  status: number;
  code?: string;
  body?: Record<string, unknown[]>;
  means: string;
}

/** Something to wait for. */
export interface Wait {
  summary: string;
  finished: Sign[];
  failed: Sign[];
}

/** What has to be so before an operation is called. */
export interface Check {
  read: string;
  needs: { at: string; is: unknown[]; otherwise: string }[];
}

/** What programs wait for and check. */
export interface Conditions {
  waits?: Record<string, Wait>;
  checks?: Record<string, Check>;
}

export const RULE = "conditions";
const NAME = /^[a-z][A-Za-z0-9]*$/;

const shape = (noun: string, kinds: Record<string, Kind>): EntryShape => ({ rule: RULE, noun, kinds });
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

const OPERATION: Kind = { ...TEXT, expected: "the operationId of a read" };
const POINTER: Kind = { accepts: (value) => typeof value === "string" && value.startsWith("/"), expected: "a JSON pointer into the answer" };
const VALUES: Kind = { accepts: isList, expected: "a list of values, null standing for none" };

const FILE = shape("file", {
  waits: { accepts: isRecord, expected: "a map of names to what is waited for", optional: true },
  checks: { accepts: isRecord, expected: "a map of operations to what is checked before them", optional: true },
});
const WAIT = shape("wait", {
  summary: TEXT,
  finished: { accepts: isList, expected: "a list of signs" },
  failed: { accepts: Array.isArray, expected: "a list of signs" },
});
const SIGN = shape("sign", {
  read: OPERATION,
  status: { accepts: (value) => Number.isInteger(value), expected: "an HTTP status, without quotes" },
  code: { ...TEXT, expected: "an error code", optional: true },
  body: { accepts: (value) => isRecord(value) && Object.entries(value).every(([at, values]) => POINTER.accepts(at) && isList(values)), expected: "a map of JSON pointers to lists of values", optional: true },
  means: TEXT,
});
const CHECK = shape("check", { read: OPERATION, needs: { accepts: isList, expected: "a list of needs" } });
const NEED = shape("need", { at: POINTER, is: VALUES, otherwise: TEXT });

export function conditionsFile(project: Project): string {
  return path.join(project.spec, "conditions.yaml");
}

export function readConditions(source: Source | undefined): Conditions {
  return (source?.document.toJS() ?? {}) as Conditions;
}

/** What is wrong with the form of the conditions. */
export function checkConditions(project: Project, sources: Map<string, Source>): Finding[] {
  const source = sources.get(conditionsFile(project));
  if (!source) return [];
  const file = checkEntry(source, [], "The file", FILE);
  if (file.length > 0) return file.map((finding) => ({ ...START, ...finding }));
  const { waits = {}, checks = {} } = readConditions(source);
  return [
    ...Object.keys(waits).flatMap((name) => [...checkName(source, name), ...checkLists(source, ["waits", name], `The wait "${name}"`, WAIT, { finished: SIGN, failed: SIGN })]),
    ...Object.keys(checks).flatMap((id) => checkLists(source, ["checks", id], `The check "${id}"`, CHECK, { needs: NEED })),
  ];
}

function checkName(source: Source, name: string): Finding[] {
  if (NAME.test(name)) return [];
  return [{ file: source.file, ...placeOfKey(source, ["waits", name]), rule: RULE, message: `"${name}" cannot be part of a function's name.`, remedy: "Use letters and digits, begin with a small letter, and each further word with a capital one." }];
}

/** What is wrong with an entry, or else with the items of its lists. */
function checkLists(source: Source, at: Keys, title: string, form: EntryShape, lists: Record<string, EntryShape>): Finding[] {
  const findings = checkEntry(source, at, title, form);
  if (findings.length > 0) return findings;
  const items = (name: string) => Array.from({ length: (source.document.getIn([...at, name]) as { items: unknown[] }).items.length }, (_, index) => [...at, name, index]);
  return Object.entries(lists).flatMap(([name, item]) => items(name).flatMap((place) => checkEntry(source, place, `This ${item.noun}`, item)));
}
