import { isScalar, Lexer, parseDocument, visit } from "yaml";
import { proseIn } from "./text.js";

/** Keys whose values are prose, in the description, the ledger, the catalogue and the recordings. */
const PROSE_KEYS = new Set(["title", "summary", "description", "x-displayName", "reference", "chosen", "why", "meaning", "remedy", "source"]);

/** The prose of a file of YAML: the values of some keys, and comments. */
export function proseOfYaml(text: string): string {
  const ranges: [number, number][] = commentsOf(text);
  visit(parseDocument(text, { logLevel: "silent" }), {
    Pair(_, { key, value }) {
      if (isScalar(key) && PROSE_KEYS.has(String(key.value)) && isScalar(value) && typeof value.value === "string" && value.range) ranges.push([value.range[0], value.range[1]]);
    },
  });
  return proseIn(text, ranges);
}

function commentsOf(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    // These four mark places between characters of the text.
    if (/^[\x02\x18\x1f\ufeff]$/.test(token)) continue;
    if (token.startsWith("#")) ranges.push([at, at + token.length]);
    at += token.length;
  }
  return ranges;
}
