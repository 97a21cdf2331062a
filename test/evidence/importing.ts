import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { parse } from "yaml";
import type { Exchange } from "../../scripts/evidence/recording.js";
import type { Project } from "../../scripts/project.js";
import { readHar } from "../../scripts/record/har.js";
import { importCaptures, type ImportOptions, type ImportResult } from "../../scripts/record/record.js";
import { formatImport } from "../../scripts/record/report.js";
import { copyOfProject } from "../scripts/copy.js";
import { archive, type Call } from "./archive.js";
import { described } from "./support.js";

export interface Imported {
  project: Project;
  result: ImportResult;
  /** The files that were written, in the order of the archive. */
  texts: string[];
  exchanges: Exchange[];
  /** What the terminal shows. */
  shown: string;
}

export function projectToImportInto(): Project {
  return copyOfProject("test/recordings");
}

/** Imports calls into a copy of the project. */
export function importCalls(calls: Call[], options: Partial<ImportOptions> = {}, project = projectToImportInto()): Imported {
  const result = importCaptures(described, project, readHar(archive(...calls)), { how: "a HAR export", hosts: [], keep: [], ...options });
  const texts = result.written.map(({ file }) => readFileSync(file, "utf8"));
  return { project, result, texts, exchanges: texts.map((text) => parse(text) as Exchange), shown: stripVTControlCharacters(formatImport(result, project.root)) };
}
