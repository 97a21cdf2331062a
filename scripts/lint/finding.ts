/** One thing that is wrong in the description, told so that the writer can mend it. */
export interface Finding {
  /** Absolute path of the file. */
  file: string;
  /** Counted from 1, as editors do. */
  line: number;
  column: number;
  rule: string;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

export function byPlace(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}

/** Of several findings in one line, the first: the others are about the same thing, as a rule. */
export function firstPerLine(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ file, line }) => {
    const place = `${file}:${line}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** The first line of a message of some tool, as a sentence. */
export function sentence(message: string): string {
  const first = message.split("\n")[0]!.trim();
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
