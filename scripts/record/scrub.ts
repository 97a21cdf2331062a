import { ENCLOSED, LONG_RUN, PATTERNS, REST_OF_URL } from "./patterns.js";
import type { Placeholders } from "./placeholders.js";
import { isHarmless, isVocabulary, type Vocabulary } from "./vocabulary.js";

/** What replacing works with. */
export interface Scrubber {
  placeholders: Placeholders;
  vocabulary: Vocabulary;
  /** Matches what is known and has to be found inside of longer texts. */
  known: RegExp;
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
  for (const { kind, secret, expression } of ENCLOSED) parts = replaceIn(parts, expression, (match) => placeholders.replace(match, kind, secret, place));
  parts = replaceIn(parts, scrubber.known, (match) => placeholders.replace(match, "text", false, place));
  parts = replaceIn(parts, LONG_RUN, (match) => placeholders.replace(match, "text", false, place));
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

/** The kinds of known secrets and people that stand in a text, plainly or encoded. */
export function knownIn({ placeholders, vocabulary }: Scrubber, text: string): string[] {
  // Names of things can be part of what the description lists.
  const personal = placeholders.known().filter(({ value, kind, secret }) => (secret || ["user", "domain", "e-mail address"].includes(kind)) && isTelling(vocabulary, value));
  const forms = (value: string) => [encodeURIComponent(value), Buffer.from(value).toString("base64").replace(/=+$/, ""), JSON.stringify(value).slice(1, -1)];
  const found = personal.filter(({ value }) => new RegExp(expressionOf(value), "giu").test(text) || (value.length >= 8 && forms(value).some((form) => text.includes(form))));
  return [...new Set(found.map(({ kind }) => kind))];
}

/** Matches every value that is known by now, the longest first. To be made once for many texts: there can be thousands. */
export function knownExpression(placeholders: Placeholders, vocabulary: Vocabulary): RegExp {
  const alternatives = placeholders
    .known()
    .filter(({ value, kind }) => kind !== "text" && isTelling(vocabulary, value) && !givesItselfAway(value))
    .sort((a, b) => b.value.length - a.value.length)
    .map(({ value }) => expressionOf(value));
  return alternatives.length > 0 ? new RegExp(alternatives.join("|"), "giu") : /(?!)/g;
}

function expressionOf(value: string): string {
  const escaped = value.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  // A short word is only meant where it stands alone.
  return value.length < 8 ? `(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])` : escaped;
}

/** IDs and addresses are found by their form. */
function givesItselfAway(value: string): boolean {
  return /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$|^\d{1,3}(\.\d{1,3}){3}$/i.test(value);
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
