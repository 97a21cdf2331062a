import { existsSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { findLoops, findUnreferenced, resolveReferences } from "./references.js";
import { filesBelow, isSource, readSource, type Source } from "./source.js";

/** Data files that nothing refers to: they are roots of their own. */
const DATA_ROOTS = ["discrepancies.yaml", "error-codes.yaml"];
const WORKFLOW = /[\\/]workflows[\\/][^\\/]+\.arazzo\.yaml$/;

export interface Description {
  sources: Map<string, Source>;
  findings: Finding[];
}

/**
 * Reads every file of the description and finds what makes it unusable: files that cannot be read, references
 * that lead nowhere or in a circle, files that nothing refers to. Each kind is looked for only when the ones
 * before it are clean, because it would report their consequences.
 */
export function loadDescription({ spec, entry }: Project): Description {
  const sources = new Map<string, Source>();
  if (!existsSync(entry)) {
    return { sources, findings: [missingEntry(entry)] };
  }
  const unreadable: Finding[] = [];
  for (const file of filesBelow(spec)) {
    const source = readSource(file);
    if (isSource(source)) sources.set(file, source);
    else unreadable.push(source);
  }
  if (unreadable.length > 0) return { sources, findings: unreadable };

  const { references, findings } = resolveReferences(sources, spec);
  if (findings.length > 0) return { sources, findings };

  const loops = findLoops(references);
  if (loops.length > 0) return { sources, findings: loops };

  const roots = [...sources.keys()].filter((file) => file === entry || DATA_ROOTS.includes(path.relative(spec, file)) || WORKFLOW.test(file));
  return { sources, findings: findUnreferenced(sources, references, roots) };
}

function missingEntry(file: string): Finding {
  return { file, line: 1, column: 1, rule: "missing-file", message: "The root document of the description does not exist.", remedy: "Restore spec/openapi.yaml." };
}
