import { noteOf, type Discrepancy } from "../../description/ledger.js";

/** A note of the ledger in a description: a paragraph of its own. */
export const NOTE = /^\*\*Reference note\.\*\*.*$/gm;

/** The words of a description without its notes, and the notes. */
export function separateNotes(markdown: string): { text: string; notes: string[] } {
  return { text: markdown.replaceAll(NOTE, "").trim(), notes: markdown.match(NOTE) ?? [] };
}

/** The entry of the ledger that a note comes from. */
export function entryOfNote(ledger: readonly Discrepancy[], note: string): Discrepancy | undefined {
  return ledger.find((entry) => noteOf(entry) === note.trim());
}

/** What a note says, without its first words. */
export function noteText(note: string): string {
  return note.replace(/^\*\*Reference note\.\*\*\s*/, "");
}
