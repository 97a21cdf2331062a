import { minimal } from "../../test/rules/minimal.js";
import { MARK, type Case, type Files } from "../../test/rules/support.js";

/** Lines around a difference that show where it is. */
const CONTEXT = 2;

/** The part of a file in which a mistake is made, with and without it. */
export function excerptOf({ changes }: Pick<Case, "changes">): { file: string; bad: string; good: string } {
  const changed = changes.reduce<Files>((files, change) => change(files), minimal);
  const isChanged = (file: string) => minimal[file] !== undefined && String(changed[file]).replaceAll(MARK, "") !== minimal[file];
  const file = Object.keys(changed).find(isChanged)!;
  const [bad, good] = [linesOf(changed[file]), linesOf(minimal[file])];
  const start = commonLength(good, bad);
  const end = commonLength([...good.slice(start)].reverse(), [...bad.slice(start)].reverse());
  const cut = (lines: string[]) => lines.slice(Math.max(0, start - CONTEXT), lines.length - end + CONTEXT).join("\n").replaceAll(MARK, "").trimEnd();
  return { file, bad: cut(bad), good: cut(good) };
}

function linesOf(content: string | Uint8Array | undefined): string[] {
  return String(content).split("\n");
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((line, index) => line.replaceAll(MARK, "") !== b[index]?.replaceAll(MARK, ""));
  return different < 0 ? Math.min(a.length, b.length) : different;
}
