import type { Oas3Operation, Oas3Parameter, Oas3PathItem, OasRef, UserContext } from "@redocly/openapi-core";
import path from "node:path";
import { closest } from "../description/closest.js";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

/** A parameter as it is listed, and where its description is. */
interface Listed {
  name: string;
  /** Its name, and the one that its file says it has: layout reports where they differ. */
  names: string[];
  parameter: Oas3Parameter;
  described: UserContext["location"];
  entry: UserContext["location"];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export const pathParameters: Rule = {
  name: "path-parameters",
  reason: "The client fills in the path by the names of its parameters: each has to be described, and described as what it is.",
  visitor: () => ({
    Root(root, context) {
      for (const [route, item] of Object.entries(root.paths ?? {})) {
        const { node, location } = context.resolve<Oas3PathItem>(item as OasRef | Oas3PathItem);
        if (node && location) checkPath(route, node, location, context);
      }
    },
  }),
};

function checkPath(route: string, item: Oas3PathItem, location: UserContext["location"], context: UserContext): void {
  const wanted = [...route.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
  const shared = listed(item.parameters, location, context);
  const operations = METHODS.flatMap((method) => (item[method] ? [listed((item[method] as Oas3Operation).parameters, location.child(method), context)] : []));
  const all = [...shared, ...operations.flat()];
  const isMissing = (name: string) => (operations.length > 0 ? operations : [[]]).some((own) => ![...shared, ...own].some(({ names }) => names.includes(name)));
  const extra = all.filter(({ names }) => !names.some((name) => wanted.includes(name)));

  for (const name of wanted.filter(isMissing)) {
    const near = closest(name, extra.map((parameter) => parameter.name));
    report(context, {
      message: `No path parameter called ${name} is listed for this path.`,
      remedy: near ? `Did you mean {${near}}?` : `List it in the file of the path item: under parameters, with $ref: ../../components/parameters/${name}.yaml.`,
      location: context.location.child(["paths", route]).key(),
    });
  }
  for (const { name, entry } of extra) {
    if (closest(name, wanted.filter(isMissing)) !== undefined) continue; // Reported above as a spelling.
    report(context, {
      message: `The path ${route} has no {${name}}.`,
      remedy: `Remove the parameter here, or add {${name}} to the path in openapi.yaml.`,
      location: entry,
    });
  }
  for (const { name, parameter, described } of all.filter(({ parameter }) => parameter.required !== true)) {
    report(context, {
      message: `The path parameter ${name} is not required, but a path without it is another path.`,
      remedy: "Write required: true.",
      location: parameter.required === undefined ? described : described.child("required"),
    });
  }
}

function listed(parameters: readonly unknown[] | undefined, parent: UserContext["location"], context: UserContext): Listed[] {
  return (parameters ?? []).flatMap((item, index) => {
    const entry = parent.child(["parameters", index]);
    const { node, location } = context.resolve<Oas3Parameter>(item as OasRef | Oas3Parameter, parent.source.absoluteRef);
    if (node?.in !== "path" || typeof node.name !== "string") return [];
    const described = "$ref" in (item as object) && location ? location : entry;
    const ofFile = described === entry ? [] : [path.basename(described.source.absoluteRef, path.extname(described.source.absoluteRef))];
    return [{ name: node.name, names: [node.name, ...ofFile], parameter: node, described, entry }];
  });
}
