import path from "node:path";
import { nodeAt, placeOfKey, type Keys } from "../description/source.js";
import type { Described } from "./description.js";

/**
 * Where in spec/ something is described, as `file:line:column`.
 *
 * @param keys From the root of the description, as if no `$ref` stood between.
 */
export function locate({ project, sources, references }: Described, keys: Keys): string {
  let at: { file: string; keys: (string | number)[] } = { file: project.entry, keys: [] };
  for (const key of ["", ...keys]) {
    if (key !== "") at = { file: at.file, keys: [...at.keys, key] };
    for (let reference = referenceAt(at); reference; reference = referenceAt(at)) at = { file: reference.target.file, keys: [...reference.target.keys] };
    if (!nodeAt(sources.get(at.file)!, at.keys)) break;
  }
  const { line, column } = placeOfKey(sources.get(at.file)!, at.keys);
  return `${path.relative(project.root, at.file).replaceAll("\\", "/")}:${line}:${column}`;

  function referenceAt({ file, keys }: typeof at) {
    return references.find((reference) => reference.from.file === file && reference.keys.length === keys.length && reference.keys.every((key, index) => String(key) === String(keys[index])));
  }
}
