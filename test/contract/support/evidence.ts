import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const TEST = fileURLToPath(new URL("../..", import.meta.url));

export interface Field {
  type: string;
  mandatory?: boolean;
  values?: unknown[];
  fields?: Record<string, Field>;
  items?: Field;
}

/** The bare facts of one page of the reference. */
export interface PageFacts {
  name: string;
  source: string;
  method: string;
  path: string;
  deprecated: boolean;
  parameters: Record<string, Field & { in: string }>;
  request?: { mediaType: string; fields: Record<string, Field>; never?: Record<string, unknown>[] };
  responses: Record<string, { fields?: Record<string, Field> }>;
  ours: Record<string, unknown>;
}

export interface ApiFacts {
  openapi: string;
  server: string;
  regions: string[];
  security: Record<string, object>[];
}

/** One HTTP exchange that the reference documents, or a capture. */
export interface Recording {
  operationId: string;
  /** Name of the file without its ending. */
  name: string;
  source: string;
  request: {
    method: string;
    path: string;
    headers: Record<string, string>;
    body?: unknown;
    /** Why the service refuses the request: the rule that the body, or a parameter of the query, breaks, and where. */
    violates?: { in?: "query"; at: string; rule: string };
  };
  response: { status: number; headers?: Record<string, string>; body?: unknown };
}

export const apiFacts = read(path.join(TEST, "reference", "api.yaml")) as ApiFacts;

/** Facts by operationId. */
export const pages = new Map(
  readdirSync(path.join(TEST, "reference"))
    .filter((file) => file !== "api.yaml")
    .sort()
    .map((file) => [path.basename(file, ".yaml"), read(path.join(TEST, "reference", file)) as PageFacts]),
);

export const recordings: Recording[] = readdirSync(path.join(TEST, "recordings"))
  .sort()
  .flatMap((operationId) =>
    readdirSync(path.join(TEST, "recordings", operationId))
      .sort()
      .map((file) => ({ operationId, name: path.basename(file, ".yaml"), ...(read(path.join(TEST, "recordings", operationId, file)) as Omit<Recording, "operationId" | "name">) })),
  );

export function recordingsOf(operationId: string): Recording[] {
  return recordings.filter((recording) => recording.operationId === operationId);
}

/** The values of the path parameters of a recorded request, by the path template of the reference. */
export function pathValues({ operationId, request }: Recording): Record<string, string> {
  const template = pages.get(operationId)!.path;
  const pattern = template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const match = new RegExp(`^${pattern}$`).exec(request.path.split("?")[0]!);
  if (!match) throw new Error(`${operationId}: the recorded path ${request.path} is not one of ${template}`);
  return { ...match.groups };
}

/** The query of a recorded request, each value of the type that the page gives the parameter, if it can be. */
export function queryValues({ operationId, request }: Recording): Record<string, unknown> {
  const { parameters } = pages.get(operationId)!;
  const [, query] = request.path.split("?");
  return Object.fromEntries(
    Array.from(new URLSearchParams(query), ([name, text]) => [name, parameters[name]?.type === "integer" && /^-?\d+$/.test(text) ? Number(text) : text]),
  );
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
