import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../../../scripts/description/source.js";
import { project } from "../../../scripts/project.js";

/** A fenced block of code in a document. */
export interface Block {
  /** File and line, as editors link them. */
  place: string;
  language: string;
  code: string;
  /** The block that follows without text between them: what the code prints, or what is answered. */
  next: Block | undefined;
}

const GUIDES = "docs/guides";

/** The documents whose samples are promised to work. */
export const documents = ["README.md", "CONTRIBUTING.md", ...(existsSync(path.join(project.root, GUIDES)) ? readdirSync(path.join(project.root, GUIDES)).map((name) => `${GUIDES}/${name}`) : [])];

export function readDocument(name: string): string {
  return readFileSync(path.join(project.root, name), "utf8");
}

/** The blocks of a document. Those in a list are indented. */
export function blocksIn(name: string, text = readDocument(name)): Block[] {
  const found = Array.from(text.matchAll(/^([ ]*)```(\w*)\n([\s\S]*?)^\1```$/gm), (match) => {
    const [whole, indent, language, code] = match as unknown as [string, string, string, string];
    const line = text.slice(0, match.index).split("\n").length;
    return { block: { place: `${name}:${line}`, language: language === "bash" ? "sh" : language, code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""), next: undefined } as Block, start: match.index, end: match.index + whole.length };
  });
  for (const [index, { block, end }] of found.entries()) {
    const following = found[index + 1];
    if (following && text.slice(end, following.start).trim() === "") block.next = following.block;
  }
  return found.map(({ block }) => block);
}

/** The introduction of the description, which the reference page begins with. */
const introduction = (JSON.parse(readDocument("generated/openapi.json")) as { info: { description: string } }).info.description;

export const blocks = [...documents.flatMap((name) => blocksIn(name)), ...blocksIn("introduction", introduction)];

/** The programs in doc comments, which editors show. */
export const commentedPrograms = filesBelow(path.join(project.root, "src")).flatMap((file) => {
  const name = path.relative(project.root, file).replaceAll("\\", "/");
  return blocksIn(name, readDocument(name).replaceAll(/^ \* ?/gm, "")).filter(({ language }) => language === "ts");
});

export function blocksOf(language: string): [place: string, block: Block][] {
  return blocks.filter((block) => block.language === language).map((block) => [block.place, block]);
}
