import type { OpenApi } from "../../../scripts/generate/openapi.js";
import { readRecordings, type RecordingFile } from "../../../scripts/generate/recordings.js";
import { project, type Project } from "../../../scripts/project.js";
import { operationSamples, type Sample } from "../../../scripts/samples/samples.js";

export interface SampleCase {
  sample: Sample;
  recording: RecordingFile;
}

/** The samples of every operation with the recordings that they were made from, each with a name for a test. */
export const cases = casesOf(project);

export function casesOf(project: Project, document?: OpenApi): [name: string, SampleCase][] {
  return Object.entries(operationSamples(project, document)).flatMap(([operationId, samples]) => {
    const recordings = new Map(readRecordings(project, operationId).map(({ name, file }) => [name, file]));
    return samples.map((sample): [string, SampleCase] => [`${operationId}/${sample.recording}`, { sample, recording: recordings.get(sample.recording)! }]);
  });
}
