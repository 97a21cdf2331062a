import { METHODS, resolve, type OpenApi, type Operation, type Parameter, type PathItem, type RequestBody, type Response } from "../../scripts/generate/openapi.js";
import { changesOfSchema } from "./every-fact-of-a-schema.js";

/** A change of one statement of a description, made in place. */
export interface Change {
  /** What is changed, and where. */
  name: string;
  /** Makes the change and returns what takes it back. */
  apply(): () => void;
}

/** A change that gives a key of an object another value, or takes it away if the value is undefined. */
export function set(name: string, of: object, key: string | number, value: unknown): Change {
  const target = of as Record<string | number, unknown>;
  return {
    name,
    apply() {
      const before = Object.entries(target);
      if (value === undefined) delete target[key];
      else target[key] = value;
      return () => {
        for (const name of Object.keys(target)) delete target[name];
        Object.assign(target, Object.fromEntries(before));
      };
    },
  };
}

/** A change that gives an entry another key; undefined takes it away. */
export function rename(name: string, of: object, from: string, to: string): Change {
  const add = set(name, of, to, (of as Record<string, unknown>)[from]);
  const drop = set(name, of, from, undefined);
  return {
    name,
    apply() {
      const undo = [add.apply(), drop.apply()];
      return () => undo.reverse().forEach((step) => step());
    },
  };
}

/** Every single change of what a description says of an operation: each name, type, flag, value, bound, status, path, method. */
export function* changesOf(document: OpenApi, operationId: string): Generator<Change> {
  const [path, item] = Object.entries(document.paths).find(([, item]) => METHODS.some((method) => item[method]?.operationId === operationId))!;
  const method = METHODS.find((method) => item[method]?.operationId === operationId)!;
  const operation = item[method]!;
  yield rename("path", document.paths, path, `${path}s`);
  yield rename("version in the path", document.paths, path, path.replace("/v1.0/", "/v2.0/"));
  yield rename("method", item, method, METHODS.find((other) => !item[other])!);
  yield* changesOfOperation(operation);
  yield* changesOfParameters(document, item, operation);
  if (operation.requestBody) yield* changesOfRequest(document, operation);
  for (const status of Object.keys(operation.responses)) yield* changesOfResponse(document, operation, status);
}

function* changesOfOperation(operation: Operation): Generator<Change> {
  yield set("operationId", operation, "operationId", `${operation.operationId}s`);
  yield set("deprecated", operation, "deprecated", !operation.deprecated);
  yield set("effect", operation, "x-effect", "destructive");
  yield set("repetition", operation, "x-repeat", "unsafe");
  yield set("no security", operation, "security", []);
  yield set("security of its own", operation, "security", [{ Token: [] }]);
  yield set("server of its own", operation, "servers", [{ url: "https://example.org" }]);
  yield set("link to the page", operation.externalDocs, "url", operation.externalDocs.url.replace(/\w+\.rst$/, "other.rst"));
  const pagination = operation["x-pagination"];
  if (pagination) yield set("pagination dropped", operation, "x-pagination", undefined);
  for (const [part, value] of Object.entries(pagination ?? {})) yield set(`${part} of the pagination`, pagination!, part, typeof value === "number" ? value + 1 : `${value}s`);
}

function* changesOfParameters(document: OpenApi, item: PathItem, operation: Operation): Generator<Change> {
  for (const list of [item.parameters ?? [], operation.parameters ?? []]) {
    for (const [index, entry] of list.entries()) {
      const parameter = resolve<Parameter>(document, entry);
      const where = `parameter ${parameter.name}`;
      yield { name: `${where} dropped`, apply: () => (list.splice(index, 1), () => void list.splice(index, 0, entry)) };
      yield set(`name of ${where}`, parameter, "name", `${parameter.name}s`);
      yield set(`place of ${where}`, parameter, "in", parameter.in === "query" ? "header" : "query");
      yield set(`${where} required or not`, parameter, "required", !parameter.required);
      yield* changesOfSchema(document, parameter.schema!, where);
    }
  }
  yield set("a parameter added", operation, "parameters", [...(operation.parameters ?? []), { name: "force", in: "query", schema: { type: "boolean" } }]);
}

function* changesOfRequest(document: OpenApi, operation: Operation): Generator<Change> {
  const body = resolve<RequestBody>(document, operation.requestBody!);
  yield set("request body dropped", operation, "requestBody", undefined);
  yield set("request body required or not", body, "required", !body.required);
  yield* changesOfContent(document, body.content, "request");
}

function* changesOfResponse(document: OpenApi, operation: Operation, status: string): Generator<Change> {
  const response = resolve<Response>(document, operation.responses[status]!);
  yield set(`response ${status} dropped`, operation.responses, status, undefined);
  yield rename(`response ${status} renumbered`, operation.responses, status, "418");
  if (status === "default") yield set("a promise for other answers", Object.values(response.content!)[0]!, "schema", { type: "object" });
  else if (response.content) yield* changesOfContent(document, response.content, status);
  else yield set(`a body for response ${status}`, response, "content", { "application/json": { schema: { type: "object" } } });
  if (status !== "default" && response.content) yield set(`no body for response ${status}`, response, "content", undefined);
}

function* changesOfContent(document: OpenApi, content: RequestBody["content"], where: string): Generator<Change> {
  yield rename(`media type of ${where}`, content, "application/json", "text/json");
  yield* changesOfSchema(document, content["application/json"]!.schema!, where);
}
