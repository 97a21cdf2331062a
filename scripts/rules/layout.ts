import path from "node:path";
import type { Oas3Operation, OasRef, UserContext } from "@redocly/openapi-core";
import type { Project } from "../project.js";
import { pathFileName } from "./path-file-name.js";
import type { Rule } from "./rule.js";
import { fileOf, report } from "./rule.js";

const ROOT_KEYS = ["openapi", "info", "servers", "security", "tags", "externalDocs", "paths", "components"];
/** A security requirement names its scheme, so these have to be listed in the root. */
const ROOT_COMPONENTS = ["securitySchemes"];

const SECTIONS: Record<string, string> = {
  Schema: "schemas",
  Parameter: "parameters",
  Response: "responses",
  RequestBody: "requestBodies",
  Example: "examples",
  Header: "headers",
  SecurityScheme: "securitySchemes",
};

export const layout: Rule = {
  name: "layout",
  reason: "A writer finds a thing by its name: the tree of spec/ is the table of contents of the description.",
  visitor: (project) => ({
    Root(root, context) {
      for (const key of Object.keys(root).filter((key) => !ROOT_KEYS.includes(key) && !key.startsWith("x-"))) {
        report(context, { message: `${key} does not belong in the root document.`, remedy: "Move it to the operation that it is about.", location: context.location.child(key).key() });
      }
      for (const section of Object.keys(root.components ?? {}).filter((section) => !ROOT_COMPONENTS.includes(section))) {
        report(context, {
          message: `components.${section} does not belong in the root document.`,
          remedy: `Move each entry to a file of its own in components/${section}/ and refer to that file.`,
          location: context.location.child(["components", section]).key(),
        });
      }
      const paths = Object.entries(root.paths ?? {});
      for (const [route, item] of paths) {
        checkPathItem(route, item as OasRef, paths.map(([other]) => other), context);
      }
    },
    Schema(schema, context) {
      const file = fileOf(context, project);
      if (!file.startsWith("components/") && schema.properties !== undefined) {
        report(context, {
          message: "This object is described inside an operation.",
          remedy: "Move it to components/schemas/<Name>.yaml, one concept per file, and refer to that file.",
          location: context.location.child("properties").key(),
        });
      }
    },
    ref(node, context, resolved) {
      if (resolved.location === undefined) return;
      checkComponent(node, context, resolved.location, project);
    },
  }),
};

function checkPathItem(route: string, item: OasRef, routes: string[], context: UserContext): void {
  const location = context.location.child(["paths", route]);
  const name = pathFileName(route, routes);
  if (typeof item.$ref !== "string") {
    report(context, { message: "The path item stands in the root document.", remedy: `Move it to paths/<tag>/${name}.yaml and refer to that file.`, location: location.key() });
    return;
  }
  const { node } = context.resolve<Record<string, Oas3Operation>>(item);
  const tag = Object.values(node ?? {}).find((value) => Array.isArray(value?.tags))?.tags?.[0];
  const expected = `paths/${tag ?? "<tag>"}/${name}.yaml`;
  if (tag !== undefined && item.$ref !== expected) {
    report(context, { message: `The path item is in ${item.$ref}.`, remedy: `Move the file to ${expected}.`, location: location.child("$ref") });
  }
}

function checkComponent(node: OasRef, context: UserContext, target: UserContext["location"], project: Project): void {
  const section = SECTIONS[context.type.name];
  if (section === undefined || target.source.absoluteRef === context.location.source.absoluteRef) return;
  const file = path.relative(project.spec, target.source.absoluteRef).replaceAll("\\", "/");
  const wholeFile = target.pointer === "#/";
  const parameterName = section === "parameters" && (context.resolve<{ name?: string }>(node).node?.name ?? "");
  const name = parameterName || path.basename(file, path.extname(file)).replace(/^./, (letter) => letter.toUpperCase());
  const expected = `components/${section}/${name}.yaml`;
  if (!wholeFile) {
    report(context, { message: `The $ref leads into the middle of ${file}.`, remedy: `Move what it leads to into a file of its own in components/${section}/.`, location: context.location.child("$ref") });
  } else if (file !== expected) {
    report(context, { message: `The $ref leads to ${file}.`, remedy: `Move the file to ${expected}.`, location: context.location.child("$ref") });
  }
}
