import path from "node:path";
import { getLineColLocation, type LocationObject, type Oas3Visitor, type UserContext } from "@redocly/openapi-core";
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
  location?: Partial<LocationObject> | TextLocation;
}

/** A place in a file that is not a node of its own. */
interface TextLocation {
  source: LocationObject["source"];
  pointer: undefined;
  start: { line: number; col: number };
}

/** Reports a problem; the remedy travels in Redocly's list of suggestions. */
export function report(context: Pick<UserContext, "report">, { message, remedy, location }: Problem): void {
  context.report({ message, suggest: [remedy], ...(location === undefined ? {} : { location }) });
}

/** Where a text first stands in the value at a location. */
export function locationOf(text: string, location: UserContext["location"]): TextLocation {
  const { source, start } = getLineColLocation({ ...location, reportOnKey: false });
  const lines = source.body.split("\n");
  for (let index = start.line - 1; index < lines.length; index += 1) {
    const column = lines[index]!.indexOf(text, index === start.line - 1 ? start.col - 1 : 0);
    if (column >= 0) return { source, pointer: undefined, start: { line: index + 1, col: column + 1 } };
  }
  return { source, pointer: undefined, start };
}

/** The file of the visited node, relative to spec/ and with slashes. */
export function fileOf(context: Pick<UserContext, "location">, project: Project): string {
  return path.relative(project.spec, context.location.source.absoluteRef).replaceAll("\\", "/");
}
