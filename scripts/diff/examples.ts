import { isDeepStrictEqual } from "node:util";
import { formatPointer } from "../description/pointer.js";
import type { OpenApi } from "../generate/openapi.js";
import type { Change } from "./change.js";
import { placeInWords } from "./place.js";

/** Examples whose value has changed: Redocly compares which examples there are, not what they say. */
export function changedExamples(base: OpenApi, revision: OpenApi): Change[] {
  const before = examplesOf(base);
  return [...examplesOf(revision)]
    .filter(([pointer, value]) => before.has(pointer) && !isDeepStrictEqual(before.get(pointer), value))
    .map(([pointer]) => ({ impact: "patch", place: placeInWords(pointer, revision), message: "The example has changed." }));
}

/** The named examples of a document, by their JSON pointer. */
function examplesOf(document: OpenApi): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (node: unknown, keys: readonly string[]): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const isList = key === "examples" && keys.at(-1) !== "properties" && !Array.isArray(value);
      if (!isList) visit(value, [...keys, key]);
      else for (const [name, example] of Object.entries(value as object)) found.set(formatPointer([...keys, key, name]), example);
    }
  };
  visit(document, []);
  return found;
}
