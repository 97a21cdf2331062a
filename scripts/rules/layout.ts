import path from "node:path";
import type { Oas3Operation, OasRef, UserContext } from "@redocly/openapi-core";
import type { Project } from "../project.js";
import { pathFileName } from "./path-file-name.js";
import type { Problem, Rule } from "./rule.js";
import { fileOf, report } from "./rule.js";

const ROOT_KEYS = ["openapi", "info", "servers", "security", "tags", "externalDocs", "paths", "components"];
/** A security requirement names its scheme, so these have to be listed in the root. */
const ROOT_COMPONENTS = ["securitySchemes"];

/** What the root document says for all operations. */
const COMMON = ["security", "servers"] as const;

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

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
  visitor: (project) => {
    /** Files that are reported already: one is moved once, however many references lead to it. */
    const misplaced = new Set<string>();
    return {
      Root(root, context) {
        checkRoot(root, context);
        const routes = Object.keys(root.paths ?? {});
        const tags = (root.tags ?? []).map(({ name }) => name);
        for (const [route, item] of Object.entries(root.paths ?? {})) checkPathItem(route, item as OasRef, routes, tags, context);
      },
      Operation(operation, context) {
        for (const key of COMMON.filter((key) => operation[key] !== undefined)) {
          report(context, { message: `${key} does not belong in an operation.`, remedy: "Delete it: what openapi.yaml says holds for every operation.", location: context.location.child(key).key() });
        }
      },
      Schema(schema, context) {
        if (schema.properties === undefined || fileOf(context, project).startsWith("components/")) return;
        if (misplaced.has(`${context.location.source.absoluteRef}#/`)) return;
        report(context, {
          message: "This object is described inside an operation.",
          remedy: "Move it to components/schemas/<Name>.yaml, one concept per file, and refer to that file.",
          location: context.location.child("properties").key(),
        });
      },
      ref(_node, context, { location: target, node: component }) {
        const section = SECTIONS[context.type.name];
        if (target === undefined || section === undefined || target.source.absoluteRef === context.location.source.absoluteRef) return;
        const place = target.source.absoluteRef + target.pointer;
        if (misplaced.has(place)) return;
        const problem = problemOfComponent(section, target, component as { name?: string }, project);
        if (problem === undefined) return;
        misplaced.add(place);
        report(context, { location: context.location.child("$ref"), ...problem });
      },
    };
  },
};

function checkRoot(root: { components?: object | undefined }, context: UserContext): void {
  for (const key of Object.keys(root).filter((key) => !ROOT_KEYS.includes(key) && !key.startsWith("x-"))) {
    report(
      context,
      {
        message: `${key} does not belong in the root document.`,
        remedy: "Move it to the operation that it is about.",
        location: context.location.child(key).key(),
      },
    );
  }
  for (const section of Object.keys(root.components ?? {}).filter((section) => !ROOT_COMPONENTS.includes(section))) {
    report(context, {
      message: `components.${section} does not belong in the root document.`,
      remedy: `Move each entry to a file of its own in components/${section}/ and refer to that file.`,
      location: context.location.child(["components", section]).key(),
    });
  }
}

function checkPathItem(route: string, item: OasRef, routes: string[], tags: string[], context: UserContext): void {
  const location = context.location.child(["paths", route]);
  const wrong = route.slice(1).replace(/\/$/, "").split("/").find((segment) => segment === "" || /[{}]/.test(segment.replace(/^\{[^{}]*\}$/, "")));
  if (wrong !== undefined) {
    const message = wrong === "" ? `The path ${route} has an empty segment.` : `The path ${route} has the segment "${wrong}", which is neither plain text nor one parameter.`;
    report(context, { message, remedy: "Write a parameter as {name}, and one slash between segments.", location: location.key() });
    return;
  }
  const name = pathFileName(route, routes);
  if (typeof item.$ref !== "string") {
    report(
      context,
      {
        message: "The path item stands in the root document.",
        remedy: `Move it to paths/<tag>/${name}.yaml and refer to that file.`,
        location: location.key(),
      },
    );
    return;
  }
  const { node, location: file } = context.resolve<Record<string, Oas3Operation>>(item);
  if (file && !METHODS.some((method) => node?.[method])) {
    report(
      context,
      {
        message: `The path ${route} has no operation.`,
        remedy: "Describe its operations under get, put, post, patch or delete, or remove the path.",
        location: file,
      },
    );
    return;
  }
  const tag = Object.values(node ?? {}).find((value) => Array.isArray(value?.tags))?.tags?.[0];
  if (tag === undefined || !tags.includes(tag)) return; // Adopted rules report the tag.
  const expected = `paths/${tag}/${name}.yaml`;
  if (item.$ref !== expected) {
    report(context, { message: `The path item is in ${item.$ref}.`, remedy: `Move the file to ${expected}.`, location: location.child("$ref") });
  }
}

function problemOfComponent(section: string, target: UserContext["location"], component: { name?: string }, project: Project): Problem | undefined {
  const file = path.relative(project.spec, target.source.absoluteRef).replaceAll("\\", "/");
  if (target.pointer !== "#/") {
    return {
      message: `The $ref leads into the middle of ${file}.`,
      remedy: `Move what it leads to into a file of its own in components/${section}/.`,
    };
  }
  const fileName = path.basename(file, path.extname(file));
  if (section === "parameters" && component.name !== undefined && component.name !== fileName) {
    return {
      message: `The parameter is called ${component.name}, but its file ${fileName}.yaml.`,
      remedy: `Correct the name, or rename the file to ${component.name}.yaml.`,
      location: target.child("name"),
    };
  }
  const name = section === "parameters" ? fileName : fileName.replace(/^./, (letter) => letter.toUpperCase());
  const expected = `components/${section}/${name}.yaml`;
  return file === expected ? undefined : { message: `The $ref leads to ${file}.`, remedy: `Move the file to ${expected}.` };
}
