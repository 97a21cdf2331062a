/** What stands in Markdown and is no prose: code, addresses, comments, markup, and what doc comments refer to. */
const CODE = [
  /^([ \t*]*)```[\s\S]*?^[ \t*]*```/gm,
  /`[^`]*`/g,
  /(?<=\])\([^)\s]*\)/g,
  /<!--[\s\S]*?-->/g,
  // Tags and attributes of HTML, whole or cut by what stands in for a value.
  /<\/?[a-z][\w-]*/g,
  /\b[a-z][\w-]*="[^"]*/g,
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
