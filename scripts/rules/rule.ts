import path from "node:path";
import type { LocationObject, Oas3Visitor, UserContext } from "@redocly/openapi-core";
import type { Project } from "../project.js";

/** A lint rule of this project. It runs inside Redocly's linter, beside the rules of redocly.yaml. */
export interface Rule {
  name: string;
  /** Why the rule exists, in one sentence. */
  reason: string;
  /** What the rule looks at in the description of one project. */
  visitor: (project: Project) => Oas3Visitor;
}

export interface Problem {
  message: string;
  /** What the writer does about it. */
  remedy: string;
  /** Default: the visited node. */
  location?: Partial<LocationObject>;
}

/** Reports a problem; the remedy travels in Redocly's list of suggestions. */
export function report(context: Pick<UserContext, "report">, { message, remedy, location }: Problem): void {
  context.report({ message, suggest: [remedy], ...(location === undefined ? {} : { location }) });
}

/** The file of the visited node, relative to spec/ and with slashes. */
export function fileOf(context: Pick<UserContext, "location">, project: Project): string {
  return path.relative(project.spec, context.location.source.absoluteRef).replaceAll("\\", "/");
}
