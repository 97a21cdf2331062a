import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { UNFINISHED } from "../description/blanks.js";
import { closest } from "../description/closest.js";
import { errorCodesFile } from "../description/error-codes.js";
import { loadDescription } from "../description/load.js";
import type { Source } from "../description/source.js";
import type { Method } from "../generate/openapi.js";
import { formatFindings } from "../lint/print.js";
import type { Project } from "../project.js";

import { factsFile, readFacts } from "../rules/evidence.js";
import type { NewOperation } from "./arguments.js";
import type { ErrorCodes } from "./error-codes.js";
import { pathParametersOf } from "./path-item.js";
import type { CommonRecording } from "./recordings.js";
import { UsageError } from "./usage-error.js";

/** What a new operation finds in the project. */
export interface Place {
  root: Source;
  /** The files of the described paths, below spec/. */
  routes: Record<string, string>;
  /** The file of the path, where the path is described already, below spec/. */
  pathItem: string | undefined;
  codes: ErrorCodes;
  /** Example values of the path parameters that are described already. */
  values: Map<string, string>;
  common: CommonRecording[];
}

type RootDocument = { tags: { name: string }[]; paths: Record<string, { $ref: string }> };

/** Looks for the place of a new operation, and refuses what is there already. */
export function readPlace(project: Project, operation: NewOperation): Place {
  const { sources, findings } = loadDescription(project);
  const faults = findings.filter(({ rule }) => rule !== UNFINISHED);
  if (faults.length > 0) throw new UsageError(`The description cannot be used as it is.\n\n${formatFindings(faults, project)}\n`, "Mend it first.");
  const root = sources.get(project.entry)!;
  const { tags, paths } = root.document.toJS() as RootDocument;
  const items = Object.entries(paths).map(([route, { $ref }]) => ({ route, $ref, item: (sources.get(path.join(project.spec, $ref))?.document.toJS() ?? {}) as Record<Method, { operationId?: string }> }));

  refuseKnown(project, operation, items);
  const names = tags.map(({ name }) => name);
  if (!names.includes(operation.tag)) {
    const near = closest(operation.tag, names);
    throw new UsageError(`spec/openapi.yaml has no tag ${operation.tag}.`, near ? `Did you mean --tag ${near}?` : `Use one of ${names.join(", ")}, or add the tag there with a description.`);
  }
  return {
    root,
    routes: Object.fromEntries(items.map(({ route, $ref }) => [route, $ref])),
    pathItem: paths[operation.path]?.$ref,
    codes: sources.get(errorCodesFile(project))!.document.toJS() as ErrorCodes,
    values: valuesOf(project, sources, operation),
    common: commonRecordings(project, items.flatMap(({ item }) => Object.values(item).flatMap(({ operationId }) => operationId ?? []))),
  };
}

function refuseKnown(project: Project, { name, id, method, path: wanted }: NewOperation, items: { route: string; $ref: string; item: Record<string, { operationId?: string }> }[]): void {
  for (const { route, $ref, item } of items) {
    if (Object.values(item).some((operation) => operation?.operationId === id)) throw new UsageError(`${name} is described already, in spec/${$ref}.`, "Edit that file.");
    if (route === wanted && item[method]) throw new UsageError(`${method.toUpperCase()} ${route} is described already, as ${item[method].operationId} in spec/${$ref}.`, "Compare name, method and path with the page.");
  }
  const evidence = [factsFile(project, id), path.join(project.test, "recordings", id)].find((file) => existsSync(file));
  if (evidence) throw new UsageError(`${path.relative(project.root, evidence).replaceAll("\\", "/")} exists already, though ${name} is not described.`, "Move it away, and write its content into what this command makes.");
}

function valuesOf(project: Project, sources: Map<string, Source>, { path: template }: NewOperation): Map<string, string> {
  return new Map(
    pathParametersOf(template).flatMap((name) => {
      const described = sources.get(path.join(project.spec, "components", "parameters", `${name}.yaml`))?.document.toJS() as { examples?: Record<string, { value: unknown }> } | undefined;
      const [example] = Object.values(described?.examples ?? {});
      return example ? [[name, encodeURIComponent(String(example.value))] as const] : [];
    }),
  );
}

/** The answers that any operation can get: those that every described one has a recording of, though its page does not document them. */
function commonRecordings(project: Project, ids: string[]): CommonRecording[] {
  const folders = ids.sort().map((id) => ({ id, folder: path.join(project.test, "recordings", id) })).filter(({ folder }) => existsSync(folder));
  const [first, ...others] = folders;
  if (!first) return [];
  const documented = readFacts(project, first.id)?.statuses ?? [];
  return readdirSync(first.folder)
    .filter((name) => others.every(({ folder }) => existsSync(path.join(folder, name))))
    .sort()
    .map((name) => ({ name, ...(parse(readFileSync(path.join(first.folder, name), "utf8")) as Omit<CommonRecording, "name"> & { response: { status: number } }) }))
    .filter(({ response }) => !documented.includes(String(response.status)));
}
