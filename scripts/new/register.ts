import type { Pair, Node } from "yaml";
import { isMap } from "yaml";
import { nodeAt, type Source } from "../description/source.js";

/** The text of the root document with one path more, at its place in the order where the paths are ordered. */
export function withPath(root: Source, path: string, file: string): string {
  const paths = nodeAt(root, ["paths"]);
  const pairs = isMap(paths) ? (paths.items as Pair<Node, Node>[]) : [];
  const names = pairs.map(({ key }) => String(key));
  const ordered = names.every((name, index) => index === 0 || names[index - 1]! < name);
  const next = ordered ? pairs[names.findIndex((name) => name > path)] : undefined;
  const at = next ? lineStart(root.text, next.key.range![0]) : lineEnd(root.text, pairs.at(-1)!.value!.range![1] - 1);
  return `${root.text.slice(0, at)}  ${path}:\n    $ref: ${file}\n${root.text.slice(at)}`;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
