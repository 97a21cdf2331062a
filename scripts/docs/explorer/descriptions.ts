import { NOTE } from "../model/notes.js";

const FENCE = /^(```[\s\S]*?^```)$/m;
/** A line break inside a paragraph or list item: the next line starts neither a block nor a list item. */
const SOFT_BREAK = /(?<=\S)\n[ ]*(?=[^\s>#|*+-]|\*\*|\*\w)(?!\d+[.)] )/g;

/** Data of the API, where a description is not ours to change. */
const DATA_KEYS = new Set(["value", "example", "default", "const", "enum"]);

/**
 * Prepares the Markdown of every description in a document: a reference note becomes a block quote, so that it looks different
 * from the text, and a paragraph becomes one line, because Redoc's search glues the words on both sides of a line break together.
 */
export function prepareDescriptions(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === "description" && typeof child === "string") (node as { description: string }).description = prepareDescription(child);
    else if (!DATA_KEYS.has(key)) prepareDescriptions(child);
  }
}

export function prepareDescription(markdown: string): string {
  const parts = markdown.split(FENCE);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(SOFT_BREAK, " ").replace(NOTE, "> $&"))).join("");
}
