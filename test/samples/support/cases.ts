import type { OpenApi } from "../../../scripts/generate/openapi.js";
import { readRecordingsOf, type Recording } from "../../../scripts/evidence/recording.js";
import { project, type Project } from "../../../scripts/project.js";
import { operationSamples, type Sample } from "../../../scripts/samples/samples.js";

export interface SampleCase {
  sample: Sample;
  recording: Recording;
}

/** The samples of every operation with the recordings that they were made from, each with a name for a test. */
export const cases = casesOf(project);

export function casesOf(project: Project, document?: OpenApi): [name: string, SampleCase][] {
  return Object.entries(operationSamples(project, document)).flatMap(([operationId, samples]) => {
    const recordings = new Map(readRecordingsOf(project, operationId).map((recording) => [recording.name, recording]));
    return samples.map((sample): [string, SampleCase] => [`${operationId}/${sample.recording}`, { sample, recording: recordings.get(sample.recording)! }]);
  });
}
