import { blank, proseOfMarkdown } from "./markdown.js";

/**
 * The prose of some ranges of a text, which is Markdown; everything else is blanked, so that what is left stands where
 * it stood. Each range is read for itself: a backtick in one of them has nothing to do with the next one.
 */
export function proseIn(text: string, ranges: Iterable<readonly [start: number, end: number]>): string {
  let result = "";
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (start >= result.length) result += blank(text.slice(result.length, start)) + proseOfMarkdown(text.slice(start, end));
  }
  return result + blank(text.slice(result.length));
}
