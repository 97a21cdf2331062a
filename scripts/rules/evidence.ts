import { existsSync } from "node:fs";
import path from "node:path";
import { isSource, readSource } from "../description/source.js";
import type { Project } from "../project.js";

/** What lint needs of test/reference/<operationId>.yaml. */
export interface PageFacts {
  name: string;
  statuses: string[];
}

const NOTHING: PageFacts = { name: "", statuses: [] };

export function factsFile(project: Project, operationId: string): string {
  return path.join(project.test, "reference", `${operationId}.yaml`);
}

/** The facts of an operation's page, undefined where nobody has written them down, and empty where they cannot be used. */
export function readFacts(project: Project, operationId: string): PageFacts | undefined {
  const file = factsFile(project, operationId);
  if (!existsSync(file)) return undefined;
  const source = readSource(file);
  if (!isSource(source)) return NOTHING;
  const facts = source.document.toJS() as { name?: unknown; responses?: unknown };
  if (typeof facts.name !== "string") return NOTHING;
  return { name: facts.name, statuses: Object.keys(facts.responses ?? {}) };
}
