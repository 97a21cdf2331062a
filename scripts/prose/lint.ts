import { readFileSync } from "node:fs";
import path from "node:path";
import type { Place } from "../description/source.js";
import { byPlace, type Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { filesWithProse } from "./files.js";
import { proseOfMarkdown } from "./markdown.js";
import { misspelt } from "./spelling.js";
import { wrongTerms } from "./terms.js";
import { proseOfTypescript } from "./typescript.js";
import { proseOfYaml } from "./yaml.js";

/** What people read in a file of some kind; all else is blanked. */
const SELECT: Record<string, (text: string) => string> = { ".yaml": proseOfYaml, ".ts": proseOfTypescript, ".md": proseOfMarkdown };

/** No phrase goes from one file to the next. */
const BETWEEN = "\n.\n";

export interface ProseFindings {
  findings: Finding[];
  /** How many files were read. */
  files: number;
}

/**
 * What is wrong with the prose of the project: misspelt words, and words for which the project has others. What is made
 * from the description repeats its mistakes, so it is looked at only when everything else is right.
 */
export async function lintProse(project: Project): Promise<ProseFindings> {
  const { written, generated } = filesWithProse(project);
  const findings = await lintFiles(project, written);
  return findings.length > 0 ? { findings, files: written.length } : { findings: await lintFiles(project, generated), files: written.length + generated.length };
}

/** All files at once, as one long text: preparing the dictionaries takes longer than looking words up. */
async function lintFiles(project: Project, files: readonly string[]): Promise<Finding[]> {
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const prose = files.map((file, index) => SELECT[path.extname(file)]!(texts[index]!));
  const starts = prose.map((_, index) => prose.slice(0, index).reduce((sum, { length }) => sum + length + BETWEEN.length, 0));
  const whole = prose.join(BETWEEN);
  return [...(await misspelt(project, whole)), ...wrongTerms(whole)]
    .map(({ offset, ...mistake }) => {
      const index = starts.findLastIndex((start) => start <= offset);
      return { file: files[index]!, ...placeAt(texts[index]!, offset - starts[index]!), ...mistake };
    })
    .sort(byPlace);
}

function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
