import path from "node:path";
import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Finding } from "../lint/finding.js";
import { closest } from "./closest.js";
import { formatPointer, parsePointer } from "./pointer.js";
import { nodeAt, placeOf, type Place, type Source } from "./source.js";

/** A `$ref` and the node it leads to. */
export interface Reference {
  from: Source;
  /** Path of the object that holds the `$ref`. */
  keys: (string | number)[];
  place: Place;
  target: { file: string; keys: string[] };
}

type Target = Reference["target"];
type Fault = Pick<Finding, "message" | "remedy">;

/** The `$ref`s of all files, and what is wrong with them. */
export function resolveReferences(sources: Map<string, Source>, folder: string): { references: Reference[]; findings: Finding[] } {
  const references: Reference[] = [];
  const findings: Finding[] = [];
  for (const source of sources.values()) {
    for (const { value, keys, offset } of refsOf(source.document.contents)) {
      const place = placeOf(source.lines, offset);
      const target = targetOf(value, source, sources, folder);
      if ("message" in target) findings.push({ file: source.file, ...place, rule: "reference-target", ...target });
      else references.push({ from: source, keys, place, target });
    }
  }
  return { references, findings };
}

function targetOf(value: unknown, source: Source, sources: Map<string, Source>, folder: string): Target | Fault {
  if (typeof value !== "string" || value === "") {
    return { message: value === "" ? "The value of $ref is empty." : "The value of $ref is not text.", remedy: "Write the relative path of a file." };
  }
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(value)) {
    return { message: `$ref leads out of the project: ${value}.`, remedy: "Copy what you need into spec/ and refer to it with a relative path." };
  }
  if (value.includes("\\")) {
    return { message: `The path ${value} has backslashes, which only Windows understands.`, remedy: `Write ${value.replaceAll("\\", "/")}.` };
  }
  const [filePart = "", fragment = ""] = value.split("#");
  const file = filePart === "" ? source.file : path.resolve(path.dirname(source.file), filePart);
  const target = sources.get(file);
  if (!target) {
    return { message: `$ref leads to ${value}, and there is no such file in spec/.`, remedy: fileRemedy(file, source.file, sources, folder) };
  }
  const keys = parsePointer(fragment);
  if (keys === undefined) {
    return { message: `The part after the # in ${value} is not a JSON pointer.`, remedy: "Write it as #/key/key, with %25 for a percent sign." };
  }
  const missing = keys.findIndex((_, index) => !target.document.hasIn(keys.slice(0, index + 1)));
  if (missing < 0) return { file, keys };
  const near = closest(keys[missing]!, namesIn(nodeAt(target, keys.slice(0, missing))));
  return {
    message: `$ref leads to ${value}, but the file has no ${formatPointer(keys.slice(0, missing + 1))}.`,
    remedy: near ? `Did you mean "${near}"?` : "Correct the part after the #.",
  };
}

function namesIn(node: unknown): string[] {
  return isMap(node) ? node.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}

function fileRemedy(wanted: string, from: string, sources: Map<string, Source>, folder: string): string {
  const names = [...sources.keys()];
  const sameName = names.find((name) => path.basename(name) === path.basename(wanted));
  const near = sameName ?? closest(path.relative(folder, wanted), names.map((name) => path.relative(folder, name)));
  if (near === undefined) return "Create the file or correct the path.";
  const relative = path.relative(path.dirname(from), path.resolve(folder, near)).replaceAll("\\", "/");
  return `Did you mean ${relative}? Otherwise create the file.`;
}

function* refsOf(node: unknown, keys: (string | number)[] = []): Generator<{ value: unknown; keys: (string | number)[]; offset: number }> {
  if (isMap(node)) {
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const name = String(isScalar(key) ? key.value : key);
      // A map may be the schema of a property that happens to have this name.
      const isProperty = keys.at(-1) === "properties" && isMap(value);
      if (name !== "$ref" || isProperty) {
        yield* refsOf(value, [...keys, name]);
        continue;
      }
      const written = isScalar(value) ? value.value : value;
      yield { value: written, keys, offset: ((written === null ? key : value) ?? key).range![0] };
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* refsOf(item, [...keys, index]);
  }
}
