import type { Described } from "../evidence/description.js";
import type { Recording } from "../evidence/recording.js";

/** Words that tell nothing of whoever was captured, because they stand in the description or in committed recordings. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /(?<![A-Za-z0-9])[A-Za-z]+(?![A-Za-z0-9])/g;
const EVERYDAY = "a an the this that is are was be been has have had do does did not no and or of to in on at by for from with without as it its if then than but cannot can could may must should will would you your please request requested failed error invalid exceeded limit unavailable service server internal bad gateway timeout found denied unauthorized forbidden conflict already exists missing unknown unexpected unsupported value values field parameter parameters resource type state status action operation permission permissions policy quota";

/** @param more Words that the writer wants kept. */
export function readVocabulary({ document, catalogue }: Described, recordings: readonly Recording[], more: readonly string[]): Vocabulary {
  const messages = recordings.map(({ response }) => response.body);
  const text = [JSON.stringify(document), JSON.stringify(catalogue), JSON.stringify(messages), EVERYDAY, ...more].join(" ");
  // Line breaks are two characters in JSON, and the second one would be part of a word.
  return new Set((text.replaceAll(/\\[nrt]/g, " ").match(WORD) ?? []).map((word) => word.toLowerCase()));
}

/** Whether a text holds nothing but known words, short numbers and punctuation. */
export function isVocabulary(vocabulary: Vocabulary, text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const longestNumber = Math.max(0, ...(text.match(/\d+/g) ?? []).map(({ length }) => length));
  return longestNumber <= 4 && (text.match(/\d/g) ?? []).length <= 6 && words.every((word) => vocabulary.has(word.toLowerCase())) && /^[\x20-\x7e\s]*$/.test(text);
}

/** Times, versions, short numbers and codes tell nothing either. */
export function isHarmless(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?( ?GMT| ?UTC|Z|[+-]\d{2}:?\d{2})?)?$/.test(text) ||
    /^-?\d{1,4}(\.\d{1,3})?%?$|^1[4-9]\d{8}(\d{3})?$/.test(text) ||
    /^v?\d{1,3}\.\d{1,3}(\.\d{1,3})?$/.test(text) ||
    /^[A-Z]{2,5}\.\d{4}$/.test(text) ||
    /^(true|false|null)$/.test(text)
  );
}
