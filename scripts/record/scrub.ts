import { PATTERNS, REST_OF_URL } from "./patterns.js";
import type { Placeholders } from "./placeholders.js";
import { isHarmless, isVocabulary, type Vocabulary } from "./vocabulary.js";

/** What replacing works with. */
export interface Scrubber {
  placeholders: Placeholders;
  vocabulary: Vocabulary;
}

/** A part of a text: replaced already, or still as it was. */
type Part = { done: boolean; text: string };

/** Shorter ones stand by chance in other words. */
const SHORTEST_INSIDE = 4;
const TOKEN = /[^\s"'`´“”„‘’,;:!?()[\]{}<>=|&*/]+/g;

/** A text with everything replaced that is known, or looks like something, or is no known word. */
export function scrubText(scrubber: Scrubber, text: string, place: string, isPlain: (token: string) => boolean = () => false): string {
  const { placeholders, vocabulary } = scrubber;
  let parts: Part[] = [{ done: false, text: text.replaceAll(REST_OF_URL, "$1") }];
  for (const { kind, secret, expression } of knownPatterns(scrubber)) parts = replaceIn(parts, expression, (match) => placeholders.replace(match, kind, secret, place));
  for (const { kind, secret, expression, accepts = () => true } of PATTERNS) {
    parts = replaceIn(parts, expression, (match) => (accepts(match) && !isOurs(match) ? placeholders.replace(match, kind, secret, place) : undefined));
  }
  parts = replaceIn(parts, TOKEN, (token) => {
    const [, core = token] = /^[-.]*(.*?)[-.]*$/.exec(token) ?? [];
    if (isHarmless(core) || isVocabulary(vocabulary, core) || isPlain(core)) return undefined;
    return token.replace(core, () => placeholders.replace(core, "text", false, place));
  });
  return parts.map(({ text }) => text).join("");
}

/** The kinds of known values that stand in a text, plainly or encoded. */
export function knownIn(scrubber: Scrubber, text: string): string[] {
  const forms = (value: string) => [value, encodeURIComponent(value), Buffer.from(value).toString("base64").replace(/=+$/, ""), JSON.stringify(value).slice(1, -1)];
  const found = knownPatterns(scrubber).filter(({ expression }) => expression.test(text));
  const encoded = scrubber.placeholders.known().filter(({ value, kind }) => kind !== "text" && value.length >= 8 && isTelling(scrubber.vocabulary, value) && forms(value).some((form) => text.includes(form)));
  return [...new Set([...found, ...encoded].map(({ kind }) => kind))];
}

/** Values that were seen elsewhere, the longest first. */
function knownPatterns({ placeholders, vocabulary }: Scrubber): { kind: string; secret: boolean; expression: RegExp }[] {
  return placeholders
    .known()
    .filter(({ value, kind }) => kind !== "text" && isTelling(vocabulary, value))
    .sort((a, b) => b.value.length - a.value.length)
    .map(({ kind, secret, value }) => {
      const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
      // A short word is only meant where it stands alone.
      return { kind, secret, expression: new RegExp(value.length < 8 ? `(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])` : escaped, "giu") };
    });
}

/** Whether a value is one that can be recognised inside of other texts. */
export function isTelling(vocabulary: Vocabulary, value: string): boolean {
  // What has several parts is somebody's choice, even of common words.
  const isCommon = isVocabulary(vocabulary, value) && (value.length < 8 || /^[A-Za-z]+$/.test(value));
  return value.length >= SHORTEST_INSIDE && !isHarmless(value) && !isCommon;
}

function replaceIn(parts: readonly Part[], expression: RegExp, replace: (match: string) => string | undefined): Part[] {
  return parts.flatMap((part) => {
    if (part.done) return [part];
    const result: Part[] = [];
    let end = 0;
    for (const match of part.text.matchAll(expression)) {
      const placeholder = match[0] === "" ? undefined : replace(match[0]);
      if (placeholder === undefined) continue;
      result.push({ done: false, text: part.text.slice(end, match.index) }, { done: true, text: placeholder });
      end = match.index + match[0].length;
    }
    return [...result, { done: false, text: part.text.slice(end) }].filter(({ text }) => text !== "");
  });
}

/** A placeholder that stands in what is captured already, as from a service on loopback that answers from recordings. */
function isOurs(match: string): boolean {
  return /(^|[.@])example\.com$/.test(match);
}
