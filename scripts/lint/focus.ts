import path from "node:path";
import { isMap, type Node, type Pair } from "yaml";
import type { Description } from "../description/load.js";
import { nodeAt, type Source } from "../description/source.js";
import type { Project } from "../project.js";
import { shortName } from "../rules/path-file-name.js";

/** More paths than these are not looked at: what is wrong with a file that many share shows in the first ones. */
const MOST_PATHS = 3;

/**
 * The root document with no other paths than those that some changed files belong to, everything at the place where
 * it stands in the whole. Undefined where these are all paths, or none.
 */
export function focusOn(project: Project, { sources, references }: Description, changed: readonly string[], most = MOST_PATHS): string | undefined {
  const root = sources.get(project.entry);
  const paths = root && nodeAt(root, ["paths"]);
  if (!root || !isMap(paths)) return undefined;

  const reached = new Set(changed.map((file) => specFileOf(file, project, sources) ?? file));
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { from, target } of references) if (from.file !== project.entry && reached.has(target.file)) reached.add(from.file);
  }
  const pairs = paths.items as Pair<Node, Node>[];
  const fileOf = (pair: Pair<Node, Node>) => path.resolve(project.spec, String((nodeAt(root, ["paths", String(pair.key), "$ref"]) as { value?: unknown } | undefined)?.value));
  const wanted = pairs.filter((pair) => reached.has(project.entry) || reached.has(fileOf(pair))).slice(0, most);
  // Which file a path belongs into depends on the paths of the same short name.
  const names = new Set(wanted.map(({ key }) => shortName(String(key))));
  const kept = pairs.filter((pair) => wanted.includes(pair) || names.has(shortName(String(pair.key))));
  return kept.length === 0 || kept.length === pairs.length ? undefined : without(root, pairs.filter((pair) => !kept.includes(pair)));
}

/** The path item that a file of evidence is about: the one with the operation after which the file or its folder is named. */
function specFileOf(file: string, project: Project, sources: Map<string, Source>): string | undefined {
  const [kind, name] = path.relative(project.test, file).split(path.sep);
  if (!["reference", "recordings"].includes(kind ?? "")) return undefined;
  const operationId = path.basename(name ?? "", ".yaml");
  return [...sources.values()].find(({ text }) => new RegExp(`^  operationId: ${operationId}$`, "m").test(text))?.file;
}

/** The text without some entries; their lines stay, empty. */
function without({ text }: Source, entries: readonly Pair<Node, Node>[]): string {
  let result = text;
  for (const { key, value } of entries) {
    const [start, end] = [key.range![0], value!.range![1]];
    result = result.slice(0, start) + result.slice(start, end).replaceAll(/[^\n]/g, " ") + result.slice(end);
  }
  return result;
}
