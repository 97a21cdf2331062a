import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { METHODS, type Method, type OpenApi, type Operation } from "../../scripts/generate/openapi.js";
import { pathFileName } from "../../scripts/rules/path-file-name.js";
import { projectAt, type Project } from "../../scripts/project.js";
import { synthetic } from "../synthetic.js";

const COPIED = ["spec", "generated", "scripts", "test/reference", "test/recordings", "package.json", "redocly.yaml", ".spectral.yaml"];

interface Facts {
  name: string;
  request?: object;
  ours: Record<string, unknown>;
}

interface Recording {
  request: { method: string; path: string; headers: Record<string, string>; body?: unknown; violates?: object };
}

/** Writes a copy of the project with as many operations, each with all that a described one has: path item, schemas, facts and recordings. */
export function writeTree(from: Project, root: string, operations: number): Project {
  rmSync(root, { recursive: true, force: true });
  for (const part of COPIED) cpSync(path.join(from.root, part), path.join(root, part), { recursive: true });
  symlinkSync(path.join(from.root, "node_modules"), path.join(root, "node_modules"), "junction");
  const description = JSON.parse(readFileSync(path.join(from.generated, "openapi.json"), "utf8")) as OpenApi;
  const whole = synthetic(description, operations);
  const put = (file: string, value: object) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
  };

  const routes = Object.keys(whole.paths);
  const rootDocument = parse(readFileSync(path.join(root, "spec", "openapi.yaml"), "utf8")) as { paths: Record<string, object> };
  const template = original(description);
  for (const route of routes.filter((route) => !(route in description.paths))) {
    const file = `paths/vpc-endpoint/${pathFileName(route, routes)}.yaml`;
    rootDocument.paths[route] = { $ref: file };
    put(`spec/${file}`, inFiles(whole.paths[route]!, fileOfOperation(whole.paths[route]!)) as object);
    for (const [method, operation] of operationsIn(whole.paths[route]!)) writeEvidence(root, template.operationId, method, route, operation, put);
  }
  for (const [name, schema] of Object.entries(whole.components.schemas ?? {})) {
    const isUsed = JSON.stringify(whole.paths).includes(`schemas/${name}"`);
    if (isUsed && !(name in description.components.schemas!)) put(`spec/components/schemas/${name}.yaml`, inFiles(schema, name) as object);
  }
  put("spec/openapi.yaml", rootDocument);
  return projectAt(root);
}

/** The operation of which the others are copies. */
function original(description: OpenApi): Operation {
  return Object.values(description.paths).flatMap((item) => item.post ?? []).find(({ requestBody }) => requestBody)!;
}

function operationsIn(item: OpenApi["paths"][string]): [Method, Operation][] {
  return METHODS.flatMap((method) => (item[method] ? [[method, item[method]] as [Method, Operation]] : []));
}

function fileOfOperation(item: OpenApi["paths"][string]): string {
  return operationsIn(item)[0]![1].operationId;
}

/** A part of the bundle as it stands in a file: references lead to files, and no text stands in two places. */
function inFiles(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inFiles(item, name));
  if (typeof value !== "object" || value === null) return value;
  const own = (value as { operationId?: string }).operationId ?? name;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === "$ref") return [key, String(item).replace("#/components/", "../../components/").replace(/$/, ".yaml")];
      if (key === "description" && typeof item === "string") return [key, `${own}: ${item}`];
      return [key, inFiles(item, /^\d{3}$/.test(key) ? `${own} ${key}` : own)];
    }),
  );
}

function writeEvidence(root: string, copied: string, method: Method, route: string, operation: Operation, put: (file: string, value: object) => void): void {
  const id = operation.operationId;
  const hasBody = operation.requestBody !== undefined;
  const own = Array.from(route.matchAll(/\{(\w+)}/g), ([, name]) => name!);
  const { request, ...facts } = parse(readFileSync(path.join(root, "test", "reference", `${copied}.yaml`), "utf8")) as Facts;
  const { bodyRequired, unknownRequestFields, ...ours } = facts.ours;
  put(`test/reference/${id}.yaml`, {
    ...facts,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    method: method.toUpperCase(),
    path: route,
    parameters: Object.fromEntries(own.map((name) => [name, { in: "path", type: "string", mandatory: true }])),
    ...(hasBody && { request }),
    ours: { ...ours, ...(hasBody && { bodyRequired, unknownRequestFields }), emptyPathParameters: route.includes("node_type") ? "accepted" : "refused" },
  });
  const folder = path.join(root, "test", "recordings", copied);
  for (const file of readdirSync(folder)) {
    const recording = parse(readFileSync(path.join(folder, file), "utf8")) as Recording;
    const { body, headers, violates, ...rest } = recording.request;
    const values = /\/v1\.0\/([^/]+)\/clusters\/([^/]+)/.exec(rest.path)!;
    const filled = route.replace("{project_id}", values[1]!).replace("{cluster_id}", values[2]!).replaceAll(/\{\w+}/g, "ess");
    const { "Content-Type": _type, ...bare } = headers;
    put(`test/recordings/${id}/${file}`, { ...recording, request: { ...rest, method: method.toUpperCase(), path: filled, headers: hasBody ? headers : bare, ...(hasBody && body !== undefined && { body }), ...(hasBody && violates && { violates }) } });
  }
}
