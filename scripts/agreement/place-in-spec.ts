import { formatPointer } from "../description/pointer.js";
import { placeOfKey, type Place } from "../description/source.js";
import type { Subject } from "./subject.js";

/** The file and place of a part of an operation, through references to other files. */
export function placeInSpec({ description: { sources, references }, operation, pathItem }: Subject, parts: readonly string[]): { file: string } & Place {
  let file = pathItem;
  let keys: string[] = [];
  for (const part of [operation.method.toLowerCase(), ...parts]) {
    keys = [...keys, part];
    const at = formatPointer(keys);
    const reference = references.find((reference) => reference.from.file === file && formatPointer(reference.keys) === at);
    if (reference && part !== parts.at(-1)) [file, keys] = [reference.target.file, [...reference.target.keys]];
  }
  return { file, ...placeOfKey(sources.get(file)!, keys) };
}
