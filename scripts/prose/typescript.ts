import ts from "typescript";
import { proseIn } from "./text.js";

/** A text that people read, and no name, path or pattern: it has two words in a row. */
const SENTENCE = /[A-Za-z]{2,},? [a-z]{2,}/;

/** What people read of a file of TypeScript: its comments, and texts with sentences. */
export function proseOfTypescript(text: string): string {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  const ranges = new Map<number, [number, number]>();
  const add = (pos: number, end: number) => ranges.set(pos, [pos, end]);
  const visit = (node: ts.Node) => {
    for (const { pos, end } of [...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []), ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? [])]) add(pos, end);
    if ((ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && SENTENCE.test(node.text)) add(node.getStart(source) + 1, node.end - 1);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return proseIn(text, ranges.values());
}
