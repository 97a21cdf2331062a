import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Document, type Scalar } from "yaml";
import { recordingsFolder, type Exchange, type Recording } from "../evidence/recording.js";
import type { Project } from "../project.js";

/** A recording that is about to be written. */
export interface NewRecording {
  recording: Recording;
  /** Absolute path of its file. */
  file: string;
  text: string;
}

/** The recording that says the same, if there is one. */
export function sameAs(recordings: readonly Recording[], operationId: string, { request, response }: Exchange): Recording | undefined {
  return recordings.find((other) => other.operationId === operationId && isDeepStrictEqual([other.request, other.response], [request, response]));
}

/** Gives an exchange a name that no file and none of the others has: a recording is never overwritten. */
export function nameRecording(project: Project, others: readonly NewRecording[], operationId: string, exchange: Exchange): NewRecording {
  const [day = ""] = /\d{4}-\d{2}-\d{2}/.exec(exchange.source) ?? [];
  const base = `${exchange.response.status}-captured${day && `-${day}`}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    const file = path.join(recordingsFolder(project, operationId), `${name}.yaml`);
    if (!existsSync(file) && !others.some((other) => other.file === file)) return { recording: { operationId, name, ...exchange }, file, text: toYaml(exchange) };
  }
}

export function writeRecordings(recordings: readonly NewRecording[]): void {
  for (const { file, text } of recordings) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
  }
}

function toYaml(exchange: Exchange): string {
  const document = new Document(exchange);
  (document.get("source", true) as Scalar).type = "BLOCK_FOLDED";
  return document.toString({ lineWidth: 0 });
}
