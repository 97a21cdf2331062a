import path from "node:path";
import { parse } from "yaml";
import type { Description } from "../description/load.js";
import { METHODS } from "../generate/openapi.js";
import type { Project } from "../project.js";

type Item = Partial<Record<(typeof METHODS)[number], { operationId?: string }>>;

/** The file of the path item of each operation in the root document, by operationId. */
export function pathItemFiles(project: Project, { sources }: Description, text = sources.get(project.entry)!.text): Map<string, string> {
  const { paths } = parse(text) as { paths: Record<string, { $ref: string }> };
  return new Map(
    Object.values(paths).flatMap(({ $ref }) => {
      const file = path.resolve(project.spec, $ref);
      const item = sources.get(file)!.document.toJS() as Item;
      return METHODS.flatMap((method) => (item[method]?.operationId ? [[item[method].operationId, file] as const] : []));
    }),
  );
}

/** Everything that what is found of an operation depends on. */
export function textsAround(project: Project, { sources, references, evidence }: Description, id: string, pathItem: string): string {
  const files = new Set([pathItem]);
  for (const file of files) for (const { from, target } of references) if (from.file === file) files.add(target.file);
  const { paths } = sources.get(project.entry)!.document.toJS() as { paths: Record<string, { $ref: string }> };
  const route = Object.entries(paths).find(([, { $ref }]) => path.resolve(project.spec, $ref) === pathItem)?.[0];
  // The examples of a response that several operations share may be recorded of any of them.
  const isShared = [...files].some((file) => file.startsWith(path.join(project.spec, "components", "responses")));
  const recordings = evidence.recordings.filter(({ operationId }) => isShared || operationId === id);
  return [route, ...[...files].map((file) => sources.get(file)!.text), evidence.pages.get(id)?.text, ...recordings.flatMap(({ name, source }) => [name, source.text])].join("\n---\n");
}
