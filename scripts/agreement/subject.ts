import type { Description } from "../description/load.js";
import type { OpenApi } from "../generate/openapi.js";
import type { Project } from "../project.js";
import type { DescribedOperation } from "./described.js";
import type { RecordingSource } from "./evidence.js";
import type { Recording } from "../evidence/recording.js";
import type { createJudge } from "../evidence/violations.js";

export type ReadRecording = RecordingSource & { content: Recording };

/** An operation, and everything that is compared of it. */
export interface Subject {
  project: Project;
  description: Description;
  document: OpenApi;
  violations: ReturnType<typeof createJudge>;
  id: string;
  operation: DescribedOperation;
  /** Absolute path of the file of the path item. */
  pathItem: string;
  recordings: ReadRecording[];
  /** All operations that are looked at, and the recordings of all operations. */
  operations: Map<string, DescribedOperation>;
  allRecordings: readonly ReadRecording[];
  /** Whether these are all operations that are described. */
  isWhole: boolean;
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
