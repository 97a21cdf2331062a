import { readRecordingsOf, type Exchange } from "../evidence/recording.js";
import type { Project } from "../project.js";
import { operationsOf, type OpenApi } from "./openapi.js";

/** The recorded exchanges of each described operation, for programs that test themselves with them. */
export function generateRecordings(project: Project, document: OpenApi): string {
  const operations = operationsOf(document).map(({ operation }) => ({ id: operation.operationId, recordings: readRecordingsOf(project, operation.operationId) }));
  return `import type { Recording } from "../src/replay/recording.js";

/** The names of the recordings of each operation. */
export interface RecordingNames {
${operations.map(({ id, recordings }) => `  ${id}:${recordings.map(({ name }) => `\n    | ${JSON.stringify(name)}`).join("") || " never"};`).join("\n")}
}

/** The recorded exchanges of each operation. */
export const recordings: { readonly [Id in keyof RecordingNames]: Readonly<Record<RecordingNames[Id], Recording>> } = {
${operations.map(({ id, recordings }) => `  ${id}: {\n${recordings.map((recording) => `    ${JSON.stringify(recording.name)}: ${JSON.stringify(entry(recording))},\n`).join("")}  },`).join("\n")}
};
`;
}

function entry({ request, response: { status, headers, body } }: Exchange): object {
  const [, query] = request.path.split("?");
  return { ...(query && { query }), body: request.body, response: { status, headers, body } };
}
