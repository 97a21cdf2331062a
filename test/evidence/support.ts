import { onTestFinished } from "vitest";
import { readDescribed } from "../../scripts/evidence/description.js";
import { readRecordings, type Recording } from "../../scripts/evidence/recording.js";
import { serveMock } from "../../scripts/mock/serve.js";
import { project } from "../../scripts/project.js";

export const described = await readDescribed(project);
export const recordings = readRecordings(project);

/** The mock on a free port, until the test ends. */
export async function startMock(changed: readonly Recording[] = recordings): Promise<{ url: string; told: string[] }> {
  const told: string[] = [];
  const server = await serveMock(described, changed, 0, (line) => told.push(line));
  onTestFinished(server.close);
  return { url: server.url, told };
}

export function recordingCalled(name: string): Recording {
  return recordings.find((recording) => `${recording.operationId}/${recording.name}` === name)!;
}
