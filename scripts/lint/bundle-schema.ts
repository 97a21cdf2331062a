import path from "node:path";
import { nodeAt, placeOfKey, type Keys, type Source } from "../description/source.js";
import type { Project } from "../project.js";
import { bundled } from "./bundled.js";
import type { Finding } from "./finding.js";
import { remedyOf } from "./remedies.js";
import { runSpectral } from "./spectral.js";

const RULE = "oas3-schema"; // The one rule of bundle.spectral.yaml.

/**
 * Holds the whole description against the JSON Schema of OpenAPI 3.1, which knows more than Redocly's table of
 * keys and types. Spectral's rule for it only understands a document without references to other files, so it
 * runs on the bundle, and what it finds is traced back to the source. One finding per file: the schema has many
 * ways to say that something does not fit, and the most exact place says most.
 */
export async function lintBundleSchema(project: Project, sources: Map<string, Source>): Promise<Finding[]> {
  const results = await runSpectral("bundle.spectral.yaml", JSON.stringify(await bundled(project)));
  const byFile = new Map<string, Finding>();
  for (const { message, path: keys } of results.sort((a, b) => b.path.length - a.path.length)) {
    const { source, rest } = origin(keys, project, sources);
    if (byFile.has(source.file)) continue;
    const remedy = remedyOf("spectral", RULE, message);
    byFile.set(source.file, { file: source.file, ...placeOfKey(source, rest), rule: RULE, message: message.replace(/\?\.$/, "?"), remedy });
  }
  return [...byFile.values()];
}

/** The file that a place in the bundle comes from: components are named after their files. */
function origin(keys: Keys, project: Project, sources: Map<string, Source>): { source: Source; rest: Keys } {
  const root = sources.get(project.entry)!;
  const [first, second, third] = keys;
  if (first === "paths" && second !== undefined) {
    const reference = nodeAt(root, ["paths", second, "$ref"]) as { value?: unknown } | undefined;
    const source = sources.get(path.resolve(project.spec, String(reference?.value)));
    if (source) return { source, rest: keys.slice(2) };
  }
  if (first === "components" && third !== undefined) {
    const source = sources.get(path.join(project.spec, "components", String(second), `${third}.yaml`));
    if (source) return { source, rest: keys.slice(3) };
  }
  return { source: root, rest: keys };
}
