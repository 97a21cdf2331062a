import path from "node:path";
import type { Project } from "../project.js";
import type { Source } from "./source.js";

/** An answer that says something of a condition. */
export interface Sign {
  read: string;
  status: number;
  code?: string;
  body?: Record<string, unknown[]>;
  means: string;
}

/** Something to wait for. */
export interface Wait {
  summary: string;
  finished: Sign[];
  failed: Sign[];
}

/** What has to be so before an operation. */
export interface Check {
  read: string;
  needs: { at: string; is: unknown[]; otherwise: string }[];
}

/** What programs wait for and check. */
export interface Conditions {
  waits?: Record<string, Wait>;
  checks?: Record<string, Check>;
}

export function conditionsFile(project: Project): string {
  return path.join(project.spec, "conditions.yaml");
}

export function readConditions(source: Source | undefined): Conditions {
  return (source?.document.toJS() ?? {}) as Conditions;
}
