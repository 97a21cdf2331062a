import type { Finding } from "../lint/finding.js";
import type { Reference } from "./references.js";
import { START, type Source } from "./source.js";

/**
 * Files that cannot be reached from the roots. Of several that refer to each other, only the one from which the
 * others are reached is reported: once it is referred to, they are too.
 */
export function findUnreferenced(sources: Map<string, Source>, references: Reference[], roots: string[]): Finding[] {
  const reached = reachable(roots, references);
  const lost = [...sources.keys()].filter((file) => !reached.has(file));
  const mentioned = new Set(references.filter(({ from, target }) => lost.includes(from.file) && from.file !== target.file).map(({ target }) => target.file));
  const covered = new Set<string>();
  const findings: Finding[] = [];
  for (const file of [...lost.filter((file) => !mentioned.has(file)), ...lost]) {
    if (covered.has(file)) continue;
    for (const other of reachable([file], references)) covered.add(other);
    findings.push({
      file,
      ...START,
      rule: "unreferenced-file",
      message: "No $ref leads to this file, so it is not part of the description.",
      remedy: "Refer to it from where it belongs (a path item from openapi.yaml), or delete it.",
    });
  }
  return findings;
}

function reachable(from: string[], references: Reference[]): Set<string> {
  const reached = new Set(from);
  const queue = [...from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    for (const { from: source, target } of references) {
      if (source.file === file && !reached.has(target.file)) {
        reached.add(target.file);
        queue.push(target.file);
      }
    }
  }
  return reached;
}
