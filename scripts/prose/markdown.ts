/** What stands in Markdown and is no prose: code, addresses, comments, and what doc comments refer to. */
const CODE = [
  /^([ \t*]*)```[\s\S]*?^[ \t*]*```/gm,
  /`[^`]*`/g,
  /(?<=\])\([^)\s]*\)/g,
  /<!--[\s\S]*?-->/g,
  /\bhttps?:\/\/[^\s)>]*/g,
  /\{@link [^}]*\}/g,
  /@throws \{\w+\}|\{[A-Z]\w+\}|@param \w+/g,
];

/** The prose of a Markdown text: everything but code and addresses, which are blanked. */
export function proseOfMarkdown(text: string): string {
  return CODE.reduce((prose, pattern) => prose.replaceAll(pattern, blank), text);
}

/** Spaces in place of everything but line breaks. */
export function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}
