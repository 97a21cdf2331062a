import { isDeepStrictEqual } from "node:util";
import { resolve, type OpenApi, type OperationEntry } from "../generate/openapi.js";
import type { RecordingFile } from "../generate/recordings.js";

export interface ChosenRecording {
  name: string;
  title: string;
  succeeds: boolean;
  file: RecordingFile;
}

type Content = Record<string, { examples?: Record<string, { summary?: string; value?: unknown }> }>;

/**
 * The recordings that a reader learns from: every success, and for each other documented status the first refusal of a
 * request that is valid, with a code of the service or none. What a request breaks is better told by the description,
 * and no typed program sends it. They come in the order of the examples of the description, and have the titles of those.
 */
export function instructiveRecordings(document: OpenApi, { operation, requestBody }: OperationEntry, recordings: readonly { name: string; file: RecordingFile }[]): ChosenRecording[] {
  const requests = examples(requestBody?.content as Content | undefined);
  const answers = Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => [status, examples(resolve(document, response).content as Content | undefined)]));
  const chosen = recordings
    .filter(({ file: { request, response } }) => !request.violates && String(response.status) in answers && /^(CSS\.\d+)?$/.test(errorCode(response.body)))
    .map(({ name, file }) => {
      const succeeds = file.response.status < 300 && errorCode(file.response.body) === "";
      const shown = [...(succeeds ? requests : []), ...answers[file.response.status]!];
      const position = shown.findIndex(({ value }) => isDeepStrictEqual(value, succeeds && file.request.body !== undefined ? file.request.body : file.response.body));
      return { name, file, succeeds, position: position < 0 ? shown.length : position, title: shown[position]?.summary ?? inWords(name) };
    })
    .sort((a, b) => Number(b.succeeds) - Number(a.succeeds) || a.file.response.status - b.file.response.status || a.position - b.position);
  const first = (status: number) => chosen.find(({ file, succeeds }) => !succeeds && file.response.status === status);
  return chosen.filter((recording) => recording.succeeds || recording === first(recording.file.response.status));
}

function examples(content: Content = {}): { summary?: string; value?: unknown }[] {
  return Object.values(content).flatMap(({ examples = {} }) => Object.values(examples));
}

function errorCode(body: unknown): string {
  return (body as { error_code?: string } | undefined | null)?.error_code ?? "";
}

/** `404-no-such-cluster` as `No such cluster`. */
function inWords(name: string): string {
  const words = name.replace(/^\d+-/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
