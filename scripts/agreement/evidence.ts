import { existsSync } from "node:fs";
import path from "node:path";
import { filesBelow, isSource, readSource, START, type Source } from "../description/source.js";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { checkForm } from "./form.js";

/** A file of test/recordings/<operationId>/. */
export interface RecordingSource {
  operationId: string;
  /** Name of the file without its ending. */
  name: string;
  source: Source;
}

/** The files that hold what the reference says, read and found to be of the right form. */
export interface Evidence {
  /** The facts of the pages, by operationId. */
  pages: Map<string, Source>;
  recordings: RecordingSource[];
}

/** Files among the facts that are about no operation: what holds for all, and the appendix of error codes. */
const NOT_PAGES = ["api", "error-codes"];
const KINDS = {
  reference: { depth: 1, place: "test/reference/<operationId>.yaml" },
  recording: { depth: 2, place: "test/recordings/<operationId>/<status>-<what-it-shows>.yaml" },
} as const;

export function referenceFolder(project: Project): string {
  return path.join(project.test, "reference");
}

export function recordingsFolder(project: Project): string {
  return path.join(project.test, "recordings");
}

/** Every file of evidence, and the ones that cannot be read or stand where none belongs. */
export function readEvidence(project: Project): { evidence: Evidence; sources: Source[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = (kind: keyof typeof KINDS, folder: string) => {
    if (!existsSync(folder)) return [];
    return filesBelow(folder).flatMap((file) => {
      const parts = path.relative(folder, file).split(path.sep);
      const source = readSource(file, folder);
      if (!isSource(source)) findings.push(source);
      else if (parts.length !== KINDS[kind].depth) findings.push(misplaced(kind, file));
      else return [{ operationId: path.basename(parts[0]!, ".yaml"), name: path.basename(file, ".yaml"), source }];
      return [];
    });
  };
  const pages = read("reference", referenceFolder(project));
  const recordings = read("recording", recordingsFolder(project));
  return {
    evidence: { pages: new Map(pages.filter(({ operationId }) => !NOT_PAGES.includes(operationId)).map(({ operationId, source }) => [operationId, source])), recordings },
    sources: [...pages, ...recordings].map(({ source }) => source),
    findings,
  };
}

/** What is wrong with the form of the evidence. */
export function checkEvidence({ pages, recordings }: Evidence): Finding[] {
  return [...Array.from(pages.values(), (source) => checkForm("reference", source)), ...recordings.map(({ source }) => checkForm("recording", source))].flat();
}

function misplaced(kind: keyof typeof KINDS, file: string): Finding {
  return { file, ...START, rule: kind, message: "The file does not stand where files of its kind belong.", remedy: `Move it to ${KINDS[kind].place}.` };
}
