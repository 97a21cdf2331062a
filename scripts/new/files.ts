import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import type { Project } from "../project.js";
import { pathFileName } from "../rules/path-file-name.js";
import type { NewOperation } from "./arguments.js";
import { pathParameter, requestSchema, resultSchema } from "./components.js";
import { factsOf } from "./facts.js";
import { operationOf, pathParametersOf, sharedParameters } from "./path-item.js";
import type { Place } from "./place.js";
import { recordingsOf } from "./recordings.js";
import { withPath } from "./register.js";
import { movesFor, movedIn } from "./moves.js";
import { UsageError } from "./usage-error.js";

/** What is done for a new operation: the content of each file by its path from the root of the project, undefined for one that goes away. */
export type Files = Record<string, string | undefined>;

export function filesFor(project: Project, operation: NewOperation, place: Place): Files {
  const { path: route, tag, method } = operation;
  const described = { [method]: operationOf(operation, place.codes) };
  if (place.pathItem) {
    const before = readFileSync(path.join(project.spec, place.pathItem), "utf8").trimEnd();
    return { [`spec/${place.pathItem}`]: `${before}\n${yaml(described)}`, ...created(project, partsOf(project, operation, place)) };
  }
  const pathItem = `paths/${tag}/${pathFileName(route, [...Object.keys(place.routes), route])}.yaml`;
  const moves = movesFor(place.routes, route);
  const moved = movedIn(project, moves, withPath(place.root, route, pathItem));
  const text = yaml({ parameters: sharedParameters(operation), ...described });
  return { ...moved, ...(`spec/${pathItem}` in moved ? { [`spec/${pathItem}`]: text } : created(project, { [`spec/${pathItem}`]: text })), ...created(project, partsOf(project, operation, place)) };
}

/** Everything but the path item and its registration. */
function partsOf(project: Project, operation: NewOperation, { codes, values, common }: Place): Record<string, string> {
  const { name, id, path: route, hasBody, hasResult } = operation;
  const isNew = (parameter: string) => !existsSync(path.join(project.spec, "components", "parameters", `${parameter}.yaml`));
  return {
    ...(hasBody && { [`spec/components/schemas/${name}RequestBody.yaml`]: yaml(requestSchema()) }),
    ...(hasResult && { [`spec/components/schemas/${name}Result.yaml`]: yaml(resultSchema()) }),
    ...Object.fromEntries(pathParametersOf(route).filter(isNew).map((parameter) => [`spec/components/parameters/${parameter}.yaml`, yaml(pathParameter(parameter))])),
    [`test/reference/${id}.yaml`]: factsOf(operation),
    ...Object.fromEntries(Object.entries(recordingsOf(operation, codes, values, common)).map(([file, recording]) => [`test/recordings/${id}/${file}`, yaml(recording)])),
  };
}

/** Files that must not be there yet. */
function created(project: Project, files: Record<string, string>): Record<string, string> {
  const present = Object.keys(files).find((file) => existsSync(path.join(project.root, file)));
  if (present) throw new UsageError(`${present} exists already.`, "Move it away, and write its content into what this command makes.");
  return files;
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
