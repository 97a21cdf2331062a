import { readFileSync } from "node:fs";
import path from "node:path";
import { readRecordingsOf } from "../evidence/recording.js";
import { operationsOf, type OpenApi } from "../generate/openapi.js";
import type { Project } from "../project.js";
import { instructiveRecordings, type ChosenRecording } from "./choose.js";
import { curlSample } from "./curl.js";
import { signedCurlSample } from "./curl-signed.js";
import { rawSample } from "./raw.js";
import { sampleRequest } from "./request.js";
import { typescriptSample } from "./typescript.js";

/** One recorded exchange, as the programs that make it and what the service answers. */
export interface Sample {
  /** Name of the recording. */
  recording: string;
  /** What it shows, in a few words. */
  title: string;
  /** Whether the service does what it is asked to. */
  succeeds: boolean;
  /** A program that uses the package. */
  typescript: string;
  /** A shell script that sends the request with a token. */
  curl: string;
  /** A shell script that signs the request with an access key and sends it. */
  curlSigned: string;
  /** The request as it is on the wire. */
  raw: string;
  answer: { status: number; headers?: Record<string, string>; body?: unknown };
}

/**
 * The samples of each operation, by operationId, made from its recordings.
 *
 * @param document The bundled description. Default: generated/openapi.json of the project.
 */
export function operationSamples(project: Project, document = bundled(project)): Record<string, Sample[]> {
  const samples = operationsOf(document).map((entry) => {
    const recordings = readRecordingsOf(project, entry.operation.operationId);
    return [entry.operation.operationId, instructiveRecordings(document, entry, recordings).map((chosen) => sample(document, entry, chosen))];
  });
  return Object.fromEntries(samples) as Record<string, Sample[]>;
}

function sample(document: OpenApi, entry: Parameters<typeof sampleRequest>[1], { title, succeeds, recording: { name, request: recorded, response } }: ChosenRecording): Sample {
  const request = sampleRequest(document, entry, recorded);
  return {
    recording: name,
    title,
    succeeds,
    typescript: typescriptSample(entry, request, succeeds),
    curl: curlSample(request),
    curlSigned: signedCurlSample(request),
    raw: rawSample(request),
    answer: response,
  };
}

function bundled({ generated }: Project): OpenApi {
  return JSON.parse(readFileSync(path.join(generated, "openapi.json"), "utf8")) as OpenApi;
}
