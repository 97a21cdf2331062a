import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseDocument, type Scalar } from "yaml";
import type { Project } from "../project.js";

/** Where the version stands, besides the changelog. JSON is read as the YAML that it is too. */
const PLACES: readonly { file: string; keys: string[] }[] = [
  { file: "package.json", keys: ["version"] },
  { file: "package-lock.json", keys: ["version"] },
  { file: "package-lock.json", keys: ["packages", "", "version"] },
  { file: "spec/openapi.yaml", keys: ["info", "version"] },
];

/** The version at each of its places. */
export function versionsOf({ root }: Project): Record<string, string> {
  return Object.fromEntries(PLACES.map(({ file, keys }) => [`${file}: ${keys.join(".")}`, String(nodeAt(readFileSync(path.join(root, file), "utf8"), keys).value)]));
}

/** Writes a version to all of its places and leaves everything else as it is. */
export function setVersion({ root }: Project, version: string): void {
  for (const { file, keys } of PLACES) {
    const target = path.join(root, file);
    const text = readFileSync(target, "utf8");
    const { range, type } = nodeAt(text, keys);
    const quote = type === "QUOTE_DOUBLE" ? '"' : "";
    writeFileSync(target, text.slice(0, range![0]) + quote + version + quote + text.slice(range![1]));
  }
}

function nodeAt(text: string, keys: string[]): Scalar {
  return parseDocument(text).getIn(keys, true) as Scalar;
}
