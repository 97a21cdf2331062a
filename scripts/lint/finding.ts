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
