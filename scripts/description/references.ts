import path from "node:path";
import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Finding } from "../lint/finding.js";
import { closest, formatPointer, parsePointer } from "./pointer.js";
import { placeOf, type Source } from "./source.js";

/** A `$ref` and the node it leads to. */
export interface Reference {
  from: Source;
  /** Path of the object that holds the `$ref`. */
  keys: (string | number)[];
  place: { line: number; column: number };
  target: { file: string; keys: string[] };
}

/** The `$ref`s of all files, and what is wrong with them. */
export function resolveReferences(sources: Map<string, Source>, folder: string): { references: Reference[]; findings: Finding[] } {
  const references: Reference[] = [];
  const findings: Finding[] = [];
  for (const source of sources.values()) {
    for (const { value, keys, offset } of refsOf(source.document.contents as Node)) {
      const place = placeOf(source.lines, offset);
      const fail = (message: string, remedy: string) =>
        void findings.push({ file: source.file, ...place, rule: "reference-target", message, remedy });
      if (typeof value !== "string") {
        fail("The value of $ref is not text.", "Write the relative path of a file.");
        continue;
      }
      if (/^[a-z][a-z0-9+.-]*:/i.test(value)) {
        fail(`$ref leads out of the project: ${value}.`, "Copy what you need into spec/ and refer to it with a relative path.");
        continue;
      }
      const [filePart = "", fragment = ""] = value.split("#");
      const file = filePart === "" ? source.file : path.resolve(path.dirname(source.file), filePart);
      const target = sources.get(file);
      if (!target) {
        fail(`$ref leads to ${value}, and there is no such file in spec/.`, fileRemedy(file, source.file, sources, folder));
        continue;
      }
      const keysOfTarget = parsePointer(fragment);
      const missing = keysOfTarget.findIndex((_, index) => !target.document.hasIn(keysOfTarget.slice(0, index + 1)));
      if (missing >= 0) {
        const parent = missing === 0 ? target.document.contents : target.document.getIn(keysOfTarget.slice(0, missing), true);
        const known = isMap(parent) ? parent.items.map((item) => String((item.key as { value?: unknown }).value)) : [];
        const near = closest(keysOfTarget[missing]!, known);
        fail(`$ref leads to ${value}, but the file has no ${formatPointer(keysOfTarget.slice(0, missing + 1))}.`, near ? `Did you mean "${near}"?` : "Correct the part after the #.");
        continue;
      }
      references.push({ from: source, keys, place, target: { file, keys: keysOfTarget } });
    }
  }
  return { references, findings };
}

function fileRemedy(wanted: string, from: string, sources: Map<string, Source>, folder: string): string {
  const names = [...sources.keys()];
  const sameName = names.find((name) => path.basename(name) === path.basename(wanted));
  const near = sameName ?? closest(path.relative(folder, wanted), names.map((name) => path.relative(folder, name)));
  if (near === undefined) return "Create the file or correct the path.";
  const relative = path.relative(path.dirname(from), path.resolve(folder, near)).replaceAll("\\", "/");
  return `Did you mean ${relative}? Otherwise create the file.`;
}

/** Keys below which a schema applies to the same value, so that a loop through them never ends. */
const IN_PLACE = new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else"]);

/** References that only lead back to themselves. A recursive schema, whose loop passes through a property or an item, is legal. */
export function findLoops(references: Reference[]): Finding[] {
  const idOf = (file: string, keys: readonly (string | number)[]) => file + formatPointer(keys);
  const outgoing = new Map<string, Reference[]>();
  for (const reference of references) {
    for (const keys of placesThatMeanTheSame(reference.keys)) {
      const id = idOf(reference.from.file, keys);
      outgoing.set(id, [...(outgoing.get(id) ?? []), reference]);
    }
  }
  const findings: Finding[] = [];
  const done = new Set<string>();
  const follow = (id: string, trail: string[]): void => {
    if (done.has(id)) return;
    for (const reference of outgoing.get(id) ?? []) {
      const next = idOf(reference.target.file, reference.target.keys);
      if ([...trail, id].includes(next)) {
        findings.push({
          file: reference.from.file,
          ...reference.place,
          rule: "reference-loop",
          message: "This $ref only leads back to itself.",
          remedy: "Let one of the references in the loop lead to a real definition.",
        });
      } else {
        follow(next, [...trail, id]);
      }
    }
    done.add(id);
  };
  for (const id of outgoing.keys()) follow(id, []);
  return findings;
}

/** The node itself and every ancestor that it is an in-place part of (`#/a/allOf/0` is part of `#/a`). */
function placesThatMeanTheSame(keys: (string | number)[]): (string | number)[][] {
  const places = [keys];
  let rest = keys;
  for (;;) {
    const last = rest.at(-1);
    const beforeLast = rest.at(-2);
    if (typeof last === "number" && typeof beforeLast === "string" && IN_PLACE.has(beforeLast)) rest = rest.slice(0, -2);
    else if (typeof last === "string" && IN_PLACE.has(last) && beforeLast !== "properties") rest = rest.slice(0, -1);
    else return places;
    places.push(rest);
  }
}

/** Files that cannot be reached from the roots. */
export function findUnreferenced(sources: Map<string, Source>, references: Reference[], roots: string[]): Finding[] {
  const reached = new Set(roots);
  const queue = [...roots];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    for (const { from, target } of references) {
      if (from.file === file && !reached.has(target.file)) {
        reached.add(target.file);
        queue.push(target.file);
      }
    }
  }
  return [...sources.keys()]
    .filter((file) => !reached.has(file))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      rule: "unreferenced-file",
      message: "No $ref leads to this file, so it is not part of the description.",
      remedy: "Refer to it from where it belongs (a path item from openapi.yaml), or delete it.",
    }));
}

function* refsOf(node: unknown, keys: (string | number)[] = []): Generator<{ value: unknown; keys: (string | number)[]; offset: number }> {
  if (isMap(node)) {
    for (const pair of node.items as Pair[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      if (key === "$ref" && !isMap(pair.value)) {
        yield { value: isScalar(pair.value) ? pair.value.value : pair.value, keys, offset: (pair.value as Node | null)?.range?.[0] ?? (pair.key as Node).range![0] };
      } else {
        yield* refsOf(pair.value, [...keys, key]);
      }
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* refsOf(item, [...keys, index]);
  }
}
