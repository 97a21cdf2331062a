import { existsSync } from "node:fs";
import path from "node:path";
import { checkEvidence, readEvidence, type Evidence } from "../agreement/evidence.js";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { findBlanks } from "./blanks.js";
import { checkConditions } from "./conditions.js";
import { checkErrorCodes } from "./error-codes.js";
import { checkLedger } from "./ledger.js";
import { findLoops } from "./loops.js";
import { resolveReferences, type Reference } from "./references.js";
import { checkRoot } from "./root.js";
import { filesBelow, isSource, readSource, START, type Source } from "./source.js";

/** Data files that nothing refers to: they are roots of their own. */
const DATA_ROOTS = ["conditions.yaml", "discrepancies.yaml", "error-codes.yaml"];
const WORKFLOW = /[\\/]workflows[\\/][^\\/]+\.arazzo\.yaml$/;

export interface Description {
  sources: Map<string, Source>;
  references: Reference[];
  evidence: Evidence;
  findings: Finding[];
}

/**
 * Reads every file of the description and of its evidence and finds what makes them unusable: files that cannot be
 * read, blanks that nobody filled in, a root document of another kind, references that lead nowhere or in a circle,
 * data files or evidence of another form.
 * Each kind is looked for only when the ones before it are clean, because it would report their consequences.
 */
export function loadDescription(project: Project): Description {
  const { spec, entry } = project;
  const sources = new Map<string, Source>();
  const { evidence, sources: evidenceSources, findings: unreadable } = readEvidence(project);
  const unusable = (findings: Finding[]): Description => ({ sources, references: [], evidence, findings });
  if (!existsSync(entry)) return unusable([missingEntry(entry)]);

  for (const file of filesBelow(spec)) {
    const source = readSource(file);
    if (isSource(source)) sources.set(file, source);
    else unreadable.push(source);
  }
  if (unreadable.length > 0) return unusable(unreadable);

  const blanks = findBlanks([...sources.values(), ...evidenceSources]);
  if (blanks.length > 0) return unusable(blanks);

  const root = checkRoot(sources.get(entry)!);
  if (root.length > 0) return unusable(root);

  const data = [...checkErrorCodes(project, sources), ...checkLedger(project, sources), ...checkConditions(project, sources), ...checkEvidence(evidence)];
  const { references, findings } = resolveReferences(sources, spec);
  return { sources, references, evidence, findings: [...data, ...(findings.length > 0 ? findings : findLoops(references))] };
}

/** The files from which everything else in spec/ has to be reached. */
export function rootFiles({ spec, entry }: Project, sources: Map<string, Source>): string[] {
  return [...sources.keys()].filter((file) => file === entry || DATA_ROOTS.includes(path.relative(spec, file)) || isWorkflow(file));
}

/** Whether a file is an Arazzo document, with what people do with the operations. */
export function isWorkflow(file: string): boolean {
  return WORKFLOW.test(file);
}

function missingEntry(file: string): Finding {
  const message = "The root document of the description does not exist.";
  return { file, ...START, rule: "missing-file", message, remedy: "Restore spec/openapi.yaml." };
}
