import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Project } from "../project.js";

/** What lint needs of test/reference/<operationId>.yaml. */
export interface PageFacts {
  name: string;
  statuses: string[];
}

export function factsFile(project: Project, operationId: string): string {
  return path.join(project.test, "reference", `${operationId}.yaml`);
}

/** The facts of an operation's page, or undefined where nobody has written them down. */
export function readFacts(project: Project, operationId: string): PageFacts | undefined {
  const file = factsFile(project, operationId);
  if (!existsSync(file)) return undefined;
  const facts = parse(readFileSync(file, "utf8")) as { name?: string; responses?: Record<string, unknown> };
  return { name: facts.name ?? "", statuses: Object.keys(facts.responses ?? {}) };
}
