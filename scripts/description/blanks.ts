import type { Finding } from "../lint/finding.js";
import type { Source } from "./source.js";

/** The rule of the findings here. */
export const UNFINISHED = "unfinished-blank";
const START_OF_BLANK = "FILL IN";
/** A blank, and what belongs there. It ends with its quotes or its line. */
const BLANK = new RegExp(`${START_OF_BLANK}(?:: *([^"\\n]*))?`, "g");

/** Text that stands where the writer has still to write something. */
export function blank(hint: string): string {
  return `${START_OF_BLANK}: ${hint}`;
}

/** The blanks that nobody has filled in yet. They are looked for in the text, because they may stand in any part of it. */
export function findBlanks(sources: Iterable<Source>): Finding[] {
  return Array.from(sources).flatMap(({ file, text }) => (text.includes(START_OF_BLANK) ? text.split("\n").flatMap((line, index) => blanksIn(line, index + 1, file)) : []));
}

function blanksIn(text: string, line: number, file: string): Finding[] {
  return Array.from(text.matchAll(BLANK), ({ index, 1: hint = "" }) => ({
    file,
    line,
    column: index + 1,
    rule: UNFINISHED,
    message: "This blank is not filled in.",
    remedy: hint.trim() === "" ? "Write what belongs here." : `Write in its place: ${hint.trim().replace(/\.$/, "")}.`,
  }));
}
