import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { pathValuesOf, queryValuesOf } from "../../../scripts/agreement/request-values.js";
import type { ApiFacts, PageFacts } from "../../../scripts/agreement/types.js";
import { readRecordings, type Recording } from "../../../scripts/evidence/recording.js";
import { project } from "../../../scripts/project.js";

export type { Recording };
export type { Field, PageFacts } from "../../../scripts/agreement/types.js";

const TEST = fileURLToPath(new URL("../..", import.meta.url));

export const apiFacts = read(path.join(TEST, "reference", "api.yaml")) as ApiFacts;

/** The appendix of the reference. */
export interface AppendixFacts {
  /** The statuses that it explains. */
  explainedStatuses: number[];
  /** The statuses that the pages of all operations list, described here or not. */
  statusesOfPages: number[];
  /** Error codes that only pages name. */
  codesOfPagesOnly: string[];
  /** Error codes that a later revision lacks. */
  codesOnlyHere: string[];
  /** The status of each error code. */
  codes: Record<string, number>;
  /** What the project decided where the reference is silent: after which codes the same request can succeed later. */
  ours: { retryable: string[] };
}

export const appendixFacts = read(path.join(TEST, "reference", "error-codes.yaml")) as AppendixFacts;

const NOT_PAGES = ["api.yaml", "error-codes.yaml"];

/** Facts by operationId. */
export const pages = new Map(
  readdirSync(path.join(TEST, "reference"))
    .filter((file) => !NOT_PAGES.includes(file))
    .sort()
    .map((file) => [path.basename(file, ".yaml"), read(path.join(TEST, "reference", file)) as PageFacts]),
);

export const recordings = readRecordings(project);

export function recordingsOf(operationId: string): Recording[] {
  return recordings.filter((recording) => recording.operationId === operationId);
}

/** The values of the path parameters of a recorded request, by the path template of the reference. */
export function pathValues({ operationId, request }: Recording): Record<string, string> {
  const template = pages.get(operationId)!.path;
  const values = pathValuesOf(template, request.path);
  if (!values) throw new Error(`${operationId}: the recorded path ${request.path} is not one of ${template}`);
  return values;
}

/** The query of a recorded request, each value of the type that the page gives the parameter, if it can be. */
export function queryValues({ operationId, request }: Recording): Record<string, unknown> {
  const { parameters } = pages.get(operationId)!;
  return queryValuesOf(request.path, (name) => parameters[name]?.type);
}

/** The error code of a recorded refusal, undefined for a success or where there is no body. */
export function recordedErrorCode({ response }: Recording): string | undefined {
  return (response.body as { error_code?: string } | undefined)?.error_code;
}

export function succeeds(recording: Recording): boolean {
  return recording.response.status < 300 && recordedErrorCode(recording) === undefined;
}

function read(file: string): unknown {
  return parse(readFileSync(file, "utf8"));
}
