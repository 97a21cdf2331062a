import ts from "typescript";
import { only } from "./text.js";

/** The comments of a file of TypeScript. */
export function commentsOfTypescript(text: string): string {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  const ranges = new Map<number, [number, number]>();
  const visit = (node: ts.Node) => {
    for (const { pos, end } of [...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []), ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? [])]) ranges.set(pos, [pos, end]);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return only(text, ranges.values());
}
