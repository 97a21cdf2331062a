import type { NormalizedProblem } from "@redocly/openapi-core";
import type { Project } from "../project.js";
import { firstPerLine, type Finding } from "./finding.js";
import { problemsOf, toFinding } from "./redocly.js";

const MISSING = /^The field `.+` must be present|^Must contain at least one of/;
const UNKNOWN = /^Property `.+` is not expected here/;
const NOT_ALLOWED = /^The field `.+` is not allowed here/;

/**
 * Where the description is not OpenAPI: keys that do not exist, values of another type. All other rules rely on
 * this, so it is looked at before and without them.
 */
export async function lintStructure(project: Project, text?: string): Promise<Finding[]> {
  const problems = await problemsOf(project, [], { rules: { struct: "error", "no-unresolved-refs": "error" } }, text);
  return structuralFindings(problems);
}

/** Problems of structure as findings, without those that are only the consequence of another one. */
export function structuralFindings(problems: readonly NormalizedProblem[]): Finding[] {
  return firstPerLine(problems.filter((problem) => !problems.some((other) => causes(other, problem))).map(toFinding));
}

/** Whether one problem of an object is only the consequence of another one. */
function causes(cause: NormalizedProblem, problem: NormalizedProblem): boolean {
  if (cause === problem) return false;
  // A misspelled key is missing under its right name.
  if (MISSING.test(problem.message)) return UNKNOWN.test(cause.message) && parentOf(cause) === placeOf(problem);
  // Which keys an object may have depends on the value of another key.
  return NOT_ALLOWED.test(problem.message) && !NOT_ALLOWED.test(cause.message) && parentOf(cause) === parentOf(problem);
}

function placeOf({ location: [location] }: NormalizedProblem): string {
  return `${location?.source.absoluteRef}${location?.pointer}`;
}

function parentOf(problem: NormalizedProblem): string {
  return placeOf(problem).replace(/\/[^/]*$/, "").replace(/#$/, "#/");
}
