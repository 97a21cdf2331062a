import type { Description } from "../description/load.js";
import type { OpenApi } from "../generate/openapi.js";
import type { Project } from "../project.js";
import type { DescribedOperation } from "./described.js";
import type { RecordingSource } from "./evidence.js";
import type { Recording } from "./types.js";
import type { violationsIn } from "./violations.js";

export type ReadRecording = RecordingSource & { content: Recording };

/** An operation, and everything that is compared of it. */
export interface Subject {
  project: Project;
  description: Description;
  document: OpenApi;
  violations: ReturnType<typeof violationsIn>;
  id: string;
  operation: DescribedOperation;
  /** Absolute path of the file of the path item. */
  pathItem: string;
  recordings: ReadRecording[];
}

/** A file as the writer names it, from the root of the project. */
export function nameOf({ root }: Project, file: string): string {
  return file.slice(root.length + 1).replaceAll("\\", "/");
}

/** A value as a short piece of YAML or JSON. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
