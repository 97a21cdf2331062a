import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Mistake } from "./spelling.js";

/** A word or phrase for which the project has another one. */
interface Term {
  pattern: RegExp;
  instead: string;
}

const LIST = parse(readFileSync(new URL("terms.yaml", import.meta.url), "utf8")) as Record<string, string[]>;

/** What stands between the words of a phrase: also the beginning of another line of a comment. */
const BETWEEN = String.raw`\s+(?:\* )?`;

const TERMS: Term[] = Object.entries(LIST).flatMap(([instead, phrases]) =>
  phrases.map((phrase) => ({ instead, pattern: new RegExp(String.raw`(?<![\w/-])${phrase.replaceAll(" ", BETWEEN)}(?![\w/-])`, "gi") })),
);

/** The words and phrases of a text that terms.yaml lists. The longest one at a place counts. */
export function wrongTerms(prose: string): Mistake[] {
  const found = TERMS.flatMap(({ pattern, instead }) => Array.from(prose.matchAll(pattern), ({ 0: words, index }) => ({ words, index, instead })));
  return found
    .filter(({ words, index }) => !found.some((other) => other.index === index && other.words.length > words.length))
    .map(({ words, index, instead }) => ({
      offset: index,
      rule: "term",
      message: `This project does not say "${words.replaceAll(/\s+(\* )?/g, " ")}".`,
      remedy: `Write "${instead}", or say what you mean in other words; CONTRIBUTING.md has the words of this project.`,
    }));
}
