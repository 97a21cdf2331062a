import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Project } from "../project.js";
import { operationsOf, type OpenApi } from "./openapi.js";

/** A recording, and the name of its file without the ending. */
export interface NamedRecording {
  name: string;
  file: RecordingFile;
}

/** What is used of a file in test/recordings/<operationId>/. */
export interface RecordingFile {
  source: string;
  request: { method: string; path: string; headers: Record<string, string>; body?: unknown; violates?: object };
  response: { status: number; headers?: Record<string, string>; body?: unknown };
}

/** The recorded exchanges of each described operation, for programs that test themselves with them. */
export function generateRecordings(project: Project, document: OpenApi): string {
  const operations = operationsOf(document).map(({ operation }) => ({ id: operation.operationId, recordings: readRecordings(project, operation.operationId) }));
  return `import type { Recording } from "../src/replay/recording.js";

/** The names of the recordings of each operation. */
export interface RecordingNames {
${operations.map(({ id, recordings }) => `  ${id}:${recordings.map(({ name }) => `\n    | ${JSON.stringify(name)}`).join("") || " never"};`).join("\n")}
}

/** The recorded exchanges of each operation. */
export const recordings: { readonly [Id in keyof RecordingNames]: Readonly<Record<RecordingNames[Id], Recording>> } = {
${operations.map(({ id, recordings }) => `  ${id}: {\n${recordings.map(({ name, file }) => `    ${JSON.stringify(name)}: ${JSON.stringify(entry(file))},\n`).join("")}  },`).join("\n")}
};
`;
}

/** The recordings of an operation in the order of their names. */
export function readRecordings({ test }: Project, operationId: string): NamedRecording[] {
  const folder = path.join(test, "recordings", operationId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => ({ name: path.basename(file, ".yaml"), file: read(path.join(folder, file)) }));
}

function read(file: string): RecordingFile {
  try {
    return parse(readFileSync(file, "utf8")) as RecordingFile;
  } catch (error) {
    throw new Error(`test/recordings/${path.basename(path.dirname(file))}/${path.basename(file)} is not YAML: ${(error as Error).message}`);
  }
}

function entry({ request, response: { status, headers, body } }: RecordingFile): object {
  const [, query] = request.path.split("?");
  return { ...(query && { query }), body: request.body, response: { status, headers, body } };
}
