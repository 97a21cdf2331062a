import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { spellCheckDocument, type CSpellUserSettings } from "cspell-lib";
import { parse } from "yaml";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";

/** What is wrong at a place of a text. */
export type Mistake = Pick<Finding, "rule" | "message" | "remedy"> & { offset: number };

const SUGGESTIONS = { numSuggestions: 3, suggestionsTimeout: 2000 };

/** The words that neither a dictionary nor cspell.yaml of the project has. */
export async function misspelt({ root }: Project, prose: string): Promise<Mistake[]> {
  const document = { uri: pathToFileURL(path.join(root, "prose.txt")).href, text: prose, languageId: "plaintext" };
  const { issues, errors = [] } = await spellCheckDocument(document, { noConfigSearch: true, generateSuggestions: true }, { ...readSettings(root), ...SUGGESTIONS });
  if (errors[0]) throw new Error(`The spelling cannot be checked: ${errors[0].message}`);
  return issues.map(({ text, offset, suggestionsEx = [] }) => {
    const preferred = suggestionsEx.filter(({ isPreferred }) => isPreferred);
    const words = (preferred.length > 0 ? preferred : suggestionsEx).map(({ word }) => `"${word}"`);
    return {
      offset,
      rule: "spelling",
      message: `"${text}" is in no dictionary.`,
      remedy: `${words.length > 0 ? `Did you mean ${words.join(" or ")}? ` : ""}Put a name of the service or of code between backticks; add a word that is right to cspell.yaml.`,
    };
  });
}

/** Left to itself, the library goes on without a file that it cannot read. */
function readSettings(root: string): CSpellUserSettings {
  try {
    return parse(readFileSync(path.join(root, "cspell.yaml"), "utf8")) as CSpellUserSettings;
  } catch (error) {
    throw new Error(`The spelling cannot be checked, because cspell.yaml cannot be read: ${(error as Error).message}`);
  }
}
