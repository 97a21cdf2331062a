import path from "node:path";
import { styleText } from "node:util";
import { placeOfPath, readSource, isSource } from "../description/source.js";
import { locate } from "../evidence/locate.js";
import type { ImportResult } from "./record.js";
import type { Replacement } from "./placeholders.js";

const MOST_PLACES = 3;

/** What was written, what was replaced in it, and in what it is not what the description says. Shows no captured value. */
export function formatImport(result: ImportResult, root: string): string {
  const { written, refused, leftOut, replacements } = result;
  const relative = (file: string) => path.relative(root, file).replaceAll("\\", "/");
  return [
    ...section("Replaced", tableOf(replacements)),
    ...section("Left out", Array.from(leftOut, ([reason, captures]) => `${labels(captures.map(({ label }) => label))}: ${reason}`)),
    ...section("Refused, so nothing is written", refused.flatMap(({ label, suspicions }) => suspicions.map(({ at, kind }) => `${label}, ${at}: looks like ${kind}`))),
    ...section("Wrote", written.map(({ file }) => relative(file))),
    ...section("Not as described", deviationsOf(result, relative)),
    summary(result),
  ].join("\n");
}

function deviationsOf({ deviations, described }: ImportResult, relative: (file: string) => string): string[] {
  return deviations.flatMap(({ recording: { file }, deviations }) => {
    const source = readSource(file);
    return deviations.map(({ at, message, described: keys }) => {
      const { line, column } = isSource(source) ? placeOfPath(source, at) : { line: 1, column: 1 };
      return `${styleText("bold", `${relative(file)}:${line}:${column}`)}\n    ${message}\n    ${styleText("dim", "→")} ${locate(described, keys)}`;
    });
  });
}

function tableOf(replacements: readonly Replacement[]): string[] {
  const width = (values: string[]) => Math.max(0, ...values.map(({ length }) => length));
  const [kinds, placeholders] = [width(replacements.map(({ kind }) => kind)), width(replacements.map(({ placeholder }) => placeholder))];
  return replacements.map(({ kind, placeholder, count, places }) => {
    const shown = [...places].slice(0, MOST_PLACES).join(", ") + (places.size > MOST_PLACES ? `, and ${places.size - MOST_PLACES} more places` : "");
    return `${kind.padEnd(kinds)}  ${placeholder.padEnd(placeholders)}  ${String(count).padStart(3)} ×  ${shown}`;
  });
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];
}

function labels(all: readonly string[]): string {
  return all.length > 6 ? `${all.slice(0, 5).join(", ")} and ${all.length - 5} more` : all.join(", ");
}

function summary({ written, refused, deviations }: ImportResult): string {
  if (refused.length > 0) return "Nothing was written. Take what is named out of the capture, or report a gap in what is replaced.";
  if (written.length === 0) return "Nothing was written: no exchange of a described operation that is not recorded yet.";
  const found = deviations.reduce((sum, one) => sum + one.deviations.length, 0);
  const differing = found === 0 ? "all as described" : `${found} ${found === 1 ? "thing is" : "things are"} not as described`;
  return `${written.length === 1 ? "1 recording" : `${written.length} recordings`}, ${differing}. Read ${written.length === 1 ? "it" : "them"} before you commit: what the words in a text tell, only a person sees. Then: npm run generate && npm run test:contract`;
}
