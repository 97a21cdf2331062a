import { readFileSync } from "node:fs";
import path from "node:path";
import type { Project } from "../project.js";

/** A snippet of .vscode/css.code-snippets. */
export interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

/** `${1:text}`, `${1|first,second|}` or `${NAME:text}`: a place to write, with a default or a choice. */
const PLACE = /(?<!\\)\$\{(\w+)(?::((?:[^{}]|\{[^{}]*\})*)|\|([^|]*)\|)\}/g;

export function readSnippets({ root }: Project): Snippet[] {
  return Object.values(JSON.parse(readFileSync(path.join(root, ".vscode", "css.code-snippets"), "utf8")) as Record<string, Snippet>);
}

/** The text of a snippet, with something in each place to write. */
export function expand({ body }: Snippet, fill: (name: string, text: string) => string = (_, text) => text): string {
  return body
    .join("\n")
    .replaceAll(PLACE, (_, name: string, text: string | undefined, choice: string | undefined) => fill(name, text ?? choice!.split(",")[0]!))
    .replaceAll("\\$", () => "$");
}
