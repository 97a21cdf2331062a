import { isCollection, isMap, isScalar } from "yaml";
import type { Finding } from "../lint/finding.js";
import { closest } from "./closest.js";
import { nodeAt, placeOfKey, placeOfPath, START, type Place, type Source } from "./source.js";

const VERSION = /^3\.1\.\d+$/;
const WRITE_VERSION = "Write openapi: 3.1.1. Other kinds and versions of descriptions are not understood here.";

/** What every part of the description relies on. Without one of them, each operation would be reported. */
const REQUIRED = ["openapi", "info", "servers", "security", "tags", "paths", "components"];

/** The first thing that keeps the root document from being the root of an OpenAPI 3.1 description. */
export function checkRoot(source: Source): Finding[] {
  const finding = (place: Place, message: string, remedy: string): Finding[] => [
    { file: source.file, ...place, rule: "root-document", message, remedy },
  ];
  const root = source.document.contents;
  if (!isMap(root)) {
    return finding(START, "The root document is not a map of keys and values.", `Write a map with ${REQUIRED.join(", ")}.`);
  }
  const keys = root.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  const missing = REQUIRED.find((key) => !keys.includes(key));
  if (missing !== undefined) {
    const misspelled = closest(missing, keys.filter((key) => !REQUIRED.includes(key)));
    if (misspelled !== undefined) {
      return finding(placeOfKey(source, [misspelled]), `"${misspelled}" is not a key of a root document.`, `Did you mean "${missing}"?`);
    }
    const remedy = missing === "openapi" ? WRITE_VERSION : `Add ${missing}.`;
    return finding(START, `The root document does not have "${missing}".`, remedy);
  }
  const empty = REQUIRED.find((key) => {
    const value = nodeAt(source, [key]);
    return isCollection(value) ? value.items.length === 0 : isScalar(value) && value.value === null;
  });
  if (empty !== undefined) return finding(placeOfKey(source, [empty]), `"${empty}" is empty.`, "Restore what it had.");

  const version = nodeAt(source, ["openapi"]);
  if (!isScalar(version) || typeof version.value !== "string" || !VERSION.test(version.value)) {
    return finding(
      placeOfPath(source, ["openapi"]),
      `The version of OpenAPI is not 3.1: ${String(isScalar(version) ? version.value : version)}.`,
      WRITE_VERSION,
    );
  }
  return [];
}
