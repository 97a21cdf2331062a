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

/** The content of every file that is written for a new operation, by its path from the root of the project. */
export function filesFor(project: Project, operation: NewOperation, place: Place): Record<string, string> {
  const { name, id, path: route, tag, method, hasBody, hasResult } = operation;
  const pathItem = place.pathItem ?? `paths/${tag}/${pathFileName(route, [...place.routes, route])}.yaml`;
  const described = { [method]: operationOf(operation, place.codes) };
  const isNew = (file: string) => !existsSync(path.join(project.root, file));
  return {
    [`spec/${pathItem}`]: place.pathItem ? `${readFileSync(path.join(project.spec, pathItem), "utf8").trimEnd()}\n${yaml(described)}` : yaml({ parameters: sharedParameters(operation), ...described }),
    ...(!place.pathItem && { "spec/openapi.yaml": withPath(place.root, route, pathItem) }),
    ...(hasBody && { [`spec/components/schemas/${name}RequestBody.yaml`]: yaml(requestSchema()) }),
    ...(hasResult && { [`spec/components/schemas/${name}Result.yaml`]: yaml(resultSchema()) }),
    ...Object.fromEntries(
      pathParametersOf(route)
        .map((parameter) => [`spec/components/parameters/${parameter}.yaml`, yaml(pathParameter(parameter))] as const)
        .filter(([file]) => isNew(file)),
    ),
    [`test/reference/${id}.yaml`]: factsOf(operation),
    ...Object.fromEntries(Object.entries(recordingsOf(operation, place.codes, place.values, place.common)).map(([file, recording]) => [`test/recordings/${id}/${file}`, yaml(recording)])),
  };
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
