/** The parts of a bundled description that the generators read. */
export interface OpenApi {
  openapi: string;
  info: { title: string; version: string };
  servers: Server[];
  paths: Record<string, PathItem>;
  components: {
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    schemas?: Record<string, Schema>;
  } & Record<string, object | undefined>;
}

export interface Server {
  url: string;
  variables?: Record<string, { enum?: string[]; default: string }>;
}

export type Reference = { $ref: string };
export type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: Operation };
export type Method = (typeof METHODS)[number];
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  externalDocs: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  "x-effect": string;
  "x-repeat": string;
  "x-pagination"?: Pagination;
}

/** How the items of a list come in parts. Which parameters there are is from the reference, the rest is our reading. */
export interface Pagination {
  /** Name of the query parameter that says where an answer begins. */
  offset: string;
  /** The offset of the first item, or page. */
  first: number;
  /** What the offset counts. */
  counts: "items" | "pages";
  /** Name of the query parameter that limits the items of one answer. */
  limit: string;
  /** JSON pointer to the items in the answer. */
  items: string;
  /** JSON pointer to the number of items in all answers together. */
  total: string;
  /** JSON pointer, in an item, to what tells it from the others. */
  key: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  schema?: Schema;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, { schema?: Schema | Reference }>;
}

export interface Response {
  description: string;
  content?: Record<string, { schema?: Schema | Reference }>;
}

export type Schema = Record<string, unknown>;

/** An operation with everything the generators need, references resolved. */
export interface OperationEntry {
  path: string;
  method: Method;
  operation: Operation;
  parameters: Parameter[];
  requestBody: RequestBody | undefined;
  /** The response of the documented success status. */
  success: Response;
}

export function operationsOf(document: OpenApi): OperationEntry[] {
  const entries: OperationEntry[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const [, success] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
      if (!success) throw new Error(`${operation.operationId} describes no success.`);
      entries.push({
        path,
        method,
        operation,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter)),
        requestBody: operation.requestBody && resolve(document, operation.requestBody),
        success: resolve(document, success),
      });
    }
  }
  return entries;
}

export function resolve<T extends object>(document: OpenApi, node: T | Reference): T {
  if (!("$ref" in node)) return node;
  const keys = (node as Reference).$ref.slice(2).split("/");
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document) as T;
}

/** The name of the component that a JSON body refers to. */
export function schemaName(content: RequestBody["content"] | undefined): string | undefined {
  const schema = content?.["application/json"]?.schema;
  return schema && "$ref" in schema ? String(schema.$ref).split("/").at(-1) : undefined;
}
