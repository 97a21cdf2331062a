import path from "node:path";
import type { Finding } from "../lint/finding.js";
import { formatPointer } from "./pointer.js";
import type { Reference } from "./references.js";

/** Keys below which a schema applies to the same value, so that a loop through them never ends. */
const IN_PLACE = new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else"]);

type Keys = readonly (string | number)[];

/** References that only lead back to themselves. A recursive schema, whose loop passes through a property or an item, is legal. */
export function findLoops(references: Reference[]): Finding[] {
  const idOf = (file: string, keys: Keys) => file + formatPointer(keys);
  const outgoing = new Map<string, Reference[]>();
  for (const reference of references) {
    for (const keys of placesThatMeanTheSame(reference.keys)) {
      const id = idOf(reference.from.file, keys);
      outgoing.set(id, [...(outgoing.get(id) ?? []), reference]);
    }
  }
  const findings: Finding[] = [];
  const done = new Set<string>();
  const reported = new Set<Reference>();
  const follow = (id: string, trail: Reference[]): void => {
    if (done.has(id)) return;
    for (const reference of outgoing.get(id) ?? []) {
      const way = [...trail, reference];
      const next = idOf(reference.target.file, reference.target.keys);
      const start = way.findIndex(({ from, keys }) => placesThatMeanTheSame(keys).some((place) => idOf(from.file, place) === next));
      if (start < 0) follow(next, way);
      else if (!way.slice(start).some((part) => reported.has(part))) {
        for (const part of way.slice(start)) reported.add(part);
        findings.push(loop(way.slice(start)));
      }
    }
    done.add(id);
  };
  for (const id of outgoing.keys()) follow(id, []);
  return findings;
}

/** The loop is reported once, at the reference that closes it. */
function loop(way: Reference[]): Finding {
  const { from, place } = way.at(-1)!;
  const files = way.map((reference) => path.basename(reference.from.file));
  return {
    file: from.file,
    ...place,
    rule: "reference-loop",
    message: way.length === 1 ? "This $ref only leads back to itself." : `This $ref only leads back to itself: ${[...files, files[0]].join(" → ")}.`,
    remedy: "Let one of the references in the loop lead to a real definition.",
  };
}

/** The node itself and every ancestor that it is an in-place part of (`#/a/allOf/0` is part of `#/a`). */
function placesThatMeanTheSame(keys: Keys): Keys[] {
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
