import path from "node:path";
import { isMap } from "yaml";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { checkEntries, TEXT, type EntryShape } from "./entries.js";
import { formatPointer } from "./pointer.js";
import { placeOfKey, START, type Source } from "./source.js";

const NAME = /^CSS\.\d{4}$/;

const SHAPE: EntryShape = {
  rule: "error-codes",
  noun: "code",
  kinds: {
    status: {
      accepts: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
      expected: "an HTTP status from 200 to 599, without quotes",
    },
    meaning: TEXT,
    remedy: TEXT,
    retryable: { accepts: (value) => typeof value === "boolean", expected: "true or false" },
  },
};

export function errorCodesFile(project: Project): string {
  return path.join(project.spec, "error-codes.yaml");
}

/** What is wrong with the catalogue of error codes. */
export function checkErrorCodes(project: Project, sources: Map<string, Source>): Finding[] {
  const file = errorCodesFile(project);
  const source = sources.get(file);
  if (!source) {
    const message = "The catalogue of error codes does not exist.";
    return [{ file, ...START, rule: "missing-file", message, remedy: "Restore spec/error-codes.yaml." }];
  }
  const findings = checkEntries(source, SHAPE);
  const names = findings.length === 0 && isMap(source.document.contents) ? Object.keys(source.document.toJS() as object) : [];
  for (const name of names.filter((name) => !NAME.test(name))) {
    findings.push({
      file,
      ...placeOfKey(source, [name]),
      rule: "error-codes",
      message: `"${name}" is not an error code of this service.`,
      remedy: "Write CSS, a full stop and four digits, as the reference does.",
    });
  }
  return findings;
}

/** The places of the catalogue that can carry a note of the ledger: the whole of it, and each code. */
export function errorCodePlaces(project: Project, sources: Map<string, Source>): string[] {
  const file = errorCodesFile(project);
  const codes = Object.keys((sources.get(file)?.document.toJS() ?? {}) as object);
  return [[], ...codes.map((code) => [code])].map((keys) => file + formatPointer(keys));
}
