import { isDeepStrictEqual } from "node:util";
import type { Recording } from "../evidence/recording.js";
import { resolve, type OpenApi, type OperationEntry } from "../generate/openapi.js";

export interface ChosenRecording {
  recording: Recording;
  title: string;
  succeeds: boolean;
}

type Content = Record<string, { examples?: Record<string, { summary?: string; value?: unknown }> }>;

/**
 * The recordings that a reader learns from: every success, and for each other documented status the first refusal of a
 * request that is valid, with a code of the service or none. What a request breaks is better told by the description,
 * and no typed program sends it. They come in the order of the examples of the description, and have the titles of those.
 */
export function instructiveRecordings(document: OpenApi, { operation, requestBody }: OperationEntry, recordings: readonly Recording[]): ChosenRecording[] {
  const requests = examples(requestBody?.content as Content | undefined);
  const answers = Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => [status, examples(resolve(document, response).content as Content | undefined)]));
  const chosen = recordings
    .filter(({ request, response }) => !request.violates && String(response.status) in answers && /^(CSS\.\d+)?$/.test(errorCode(response.body)))
    .map((recording) => {
      const { name, request, response } = recording;
      const succeeds = response.status < 300 && errorCode(response.body) === "";
      const shown = [...(succeeds ? requests : []), ...answers[response.status]!];
      const position = shown.findIndex(({ value }) => isDeepStrictEqual(value, succeeds && request.body !== undefined ? request.body : response.body));
      return { recording, succeeds, position: position < 0 ? shown.length : position, title: shown[position]?.summary ?? inWords(name) };
    })
    .sort((a, b) => Number(b.succeeds) - Number(a.succeeds) || status(a) - status(b) || a.position - b.position);
  const first = (wanted: number) => chosen.find((one) => !one.succeeds && status(one) === wanted);
  return chosen.filter((one) => one.succeeds || one === first(status(one)));
}

function examples(content: Content = {}): { summary?: string; value?: unknown }[] {
  return Object.values(content).flatMap(({ examples = {} }) => Object.values(examples));
}

function status({ recording }: { recording: Recording }): number {
  return recording.response.status;
}

function errorCode(body: unknown): string {
  return (body as { error_code?: string } | undefined | null)?.error_code ?? "";
}

/** `404-no-such-cluster` as `No such cluster`. */
function inWords(name: string): string {
  const words = name.replace(/^\d+-/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
