import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Finding } from "../lint/finding.js";
import { decode } from "./encoding.js";
import { explainYamlError, findUnreadable, type YamlProblem } from "./yaml-problems.js";

/** A file of the description, decoded and parsed, with the places of its nodes. */
export interface Source {
  file: string;
  text: string;
  document: Document;
  lines: LineCounter;
}

/** Where something stands, counted from 1 as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** Keys of maps and indexes of lists that lead to a node. */
export type Keys = readonly (string | number)[];

export const START: Place = { line: 1, column: 1 };
const DATA_FILE = /\.yaml$/;

/** Every file below a folder, in a stable order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/**
 * Reads one file. A file that cannot be used gives the one finding that comes first in it.
 *
 * @param folder What it is part of; the description, if not given.
 */
export function readSource(file: string, folder = "spec"): Source | Finding {
  if (!DATA_FILE.test(file)) {
    const name = path.basename(folder);
    return {
      file,
      ...START,
      rule: "file-type",
      message: `The ${name === "spec" ? "description consists" : `${name} folder consists`} of files that end in .yaml; this one does not.`,
      remedy: `Write it as YAML and rename it, move it out of ${name}/, or delete it.`,
    };
  }
  const text = decode(readFileSync(file));
  if (typeof text !== "string") return { file, rule: "encoding", ...text };

  const { document, lines, problem } = parse(text);
  if (problem) return { file, ...placeOf(lines, problem.offset), rule: "yaml", message: problem.message, remedy: problem.remedy };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { file, ...START, rule: "empty-file", message: "The file is empty.", remedy: "Write its content or delete the file." };
  }
  return { file, text, document, lines };
}

interface Parsed {
  document: Document;
  lines: LineCounter;
  problem: YamlProblem | undefined;
}

/** Parsed texts. The description is read on every save and by several checks, and most of it stays as it was. */
const parsed = new Map<string, Parsed>();
const MOST_TEXTS = 10_000;

function parse(text: string): Parsed {
  const known = parsed.get(text);
  if (known) return known;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const error = document.errors[0] ?? document.warnings[0];
  const result = { document, lines, problem: error ? explainYamlError(error, text) : findUnreadable(document) };
  if (parsed.size >= MOST_TEXTS) parsed.clear();
  parsed.set(text, result);
  return result;
}

export function isSource(value: Source | Finding): value is Source {
  return "document" in value;
}

export function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The place of the node that a path of keys leads to, or of its closest ancestor. */
export function placeOfPath(source: Source, keys: Keys): Place {
  for (let length = keys.length; length >= 0; length -= 1) {
    const range = nodeAt(source, keys.slice(0, length))?.range;
    if (range) return placeOf(source.lines, range[0]);
  }
  return START;
}

/** The place of the key under which a node stands; of the node itself where it has none, as an item of a list. */
export function placeOfKey(source: Source, keys: Keys): Place {
  const map = nodeAt(source, keys.slice(0, -1));
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && String(key.value) === String(keys.at(-1))) : undefined;
  const range = (pair?.key as Node | undefined)?.range;
  return range ? placeOf(source.lines, range[0]) : placeOfPath(source, keys);
}

/** The node that a path of keys leads to. */
export function nodeAt({ document }: Source, keys: Keys): Node | undefined {
  return (keys.length === 0 ? document.contents : document.getIn(keys, true)) as Node | undefined;
}
