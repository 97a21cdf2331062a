import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Project } from "../project.js";

/** What a file in test/recordings/<operationId>/ holds: one HTTP exchange. */
export interface Exchange {
  /** Where it comes from: a page of the reference, what it was composed from, or a capture with its date. */
  source: string;
  request: {
    method: string;
    /** Path and query as they are on the wire. */
    path: string;
    headers: Record<string, string>;
    /** Not there if the request had none. */
    body?: unknown;
    /** Why the service refuses the request: the rule that the body, or a parameter of the query, breaks, and where. */
    violates?: { in?: "query"; at: string; rule: string };
  };
  response: { status: number; headers?: Record<string, string>; body?: unknown };
}

/** An exchange that is kept as evidence. */
export interface Recording extends Exchange {
  operationId: string;
  /** Name of the file without its ending. */
  name: string;
}

export function recordingsFolder(project: Project, operationId = ""): string {
  return path.join(project.test, "recordings", operationId);
}

/** Every recording, by operation and name. */
export function readRecordings(project: Project): Recording[] {
  return names(recordingsFolder(project)).flatMap((operationId) => readRecordingsOf(project, operationId));
}

/**
 * The recordings of one operation, by name.
 *
 * @throws {Error} naming the file that is not YAML.
 */
export function readRecordingsOf(project: Project, operationId: string): Recording[] {
  const folder = recordingsFolder(project, operationId);
  return names(folder).map((file) => ({ operationId, name: path.basename(file, ".yaml"), ...read(path.join(folder, file), `test/recordings/${operationId}/${file}`) }));
}

function names(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function read(file: string, shown: string): Exchange {
  try {
    return parse(readFileSync(file, "utf8")) as Exchange;
  } catch (error) {
    throw new Error(`${shown} is not YAML: ${(error as Error).message}`);
  }
}
