import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Finding } from "../lint/finding.js";

/** A file of the description, decoded and parsed, with the places of its nodes. */
export interface Source {
  file: string;
  text: string;
  document: Document;
  lines: LineCounter;
}

const DATA_FILE = /\.(ya?ml|json)$/i;

/** Every file below a folder, in a stable order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Reads one file. A file that cannot be used gives the one finding that comes first in it. */
export function readSource(file: string): Source | Finding {
  const finding = (offset: { line: number; column: number }, rule: string, message: string, remedy: string): Finding => ({
    file,
    ...offset,
    rule,
    message,
    remedy,
  });
  const start = { line: 1, column: 1 };
  if (!DATA_FILE.test(file)) {
    return finding(start, "file-type", "The description consists of YAML and JSON files; this is neither.", "Move the file out of spec/ or delete it.");
  }
  const bytes = readFileSync(file);
  const invalid = firstInvalidByte(bytes);
  if (invalid >= 0) {
    return finding(
      placeOfByte(bytes, invalid),
      "encoding",
      `The file is not UTF-8: byte 0x${bytes[invalid]!.toString(16).padStart(2, "0")} is not valid here.`,
      "Save the file with the encoding UTF-8.",
    );
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const error = document.errors[0] ?? document.warnings[0];
  if (error) {
    return finding(placeOf(lines, error.pos[0]), "yaml", sentence(error.message), yamlRemedy(error.code));
  }
  if (document.contents === null || (document.contents as Node & { value?: unknown }).value === null) {
    return finding(start, "empty-file", "The file is empty.", "Write its content or delete the file.");
  }
  return { file, text, document, lines };
}

export function isSource(value: Source | Finding): value is Source {
  return "document" in value;
}

export function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The place of the node that a path of keys leads to, or of its closest ancestor. */
export function placeOfPath(source: Source, keys: readonly (string | number)[]): { line: number; column: number } {
  for (let length = keys.length; length >= 0; length -= 1) {
    const node = length === 0 ? source.document.contents : source.document.getIn(keys.slice(0, length), true);
    const range = (node as Node | null | undefined)?.range;
    if (range) return placeOf(source.lines, range[0]);
  }
  return { line: 1, column: 1 };
}

function firstInvalidByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (decodes(bytes.length, false)) return -1;
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  return good;
}

function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset)).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function sentence(message: string): string {
  const first = message.split("\n")[0]!.trim();
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

function yamlRemedy(code: string): string {
  switch (code) {
    case "DUPLICATE_KEY":
      return "Keep one of the two and delete the other.";
    case "TAB_AS_INDENT":
      return "Indent with spaces.";
    case "MULTIPLE_DOCS":
      return "Keep one YAML document per file.";
    case "BAD_INDENT":
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return "Compare the indentation with the lines around it, and quote a value that contains a colon.";
    default:
      return "Correct the YAML at this place; quote values that start or end with a special character.";
  }
}
