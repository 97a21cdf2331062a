import { isDeepStrictEqual } from "node:util";
import { assertionsOnly } from "../generate/schema.js";
import { METHODS, resolve, type OpenApi, type Operation, type Parameter, type Reference, type RequestBody, type Response } from "../generate/openapi.js";

export interface DescribedOperation {
  path: string;
  method: string;
  operation: Operation & { tags: string[]; security?: object[]; servers?: object[] };
  parameters: (Parameter & { schema: Schema })[];
  requestBody: (RequestBody & { content: Content }) | undefined;
  responses: Record<string, Response & { content?: Content }>;
  /** A schema of this operation with what it refers to, and the parts of `allOf`, in one. */
  flattened(schema: Schema): Schema;
}

export type Schema = Record<string, unknown>;
export type Content = Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }>;

/** Every described operation, by operationId. */
export function operationsIn(document: OpenApi): Map<string, DescribedOperation> {
  const found = new Map<string, DescribedOperation>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      found.set(operation.operationId, {
        path,
        method: method.toUpperCase(),
        operation: operation as DescribedOperation["operation"],
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter) as Parameter & { schema: Schema }),
        requestBody: operation.requestBody && (resolve(document, operation.requestBody) as RequestBody & { content: Content }),
        responses: Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => [status, resolve(document, response as Response | Reference) as Response & { content?: Content }])),
        flattened: (schema) => flatten(document, schema),
      });
    }
  }
  return found;
}

function flatten(document: OpenApi, schema: Schema): Schema {
  const { $ref, allOf = [], ...own } = schema;
  const parts = [...(typeof $ref === "string" ? [resolve<Schema>(document, { $ref })] : []), ...(allOf as Schema[])].map((part) => flatten(document, part));
  return [...parts, own].reduce<Schema>((whole, part) => ({ ...whole, ...part, ...together(whole, part) }), {});
}

/** What two parts of one schema both say. Where they contradict each other, both are kept. */
function together(whole: Schema, part: Schema): Schema {
  const keys = Object.keys(assertionsOnly(part)).filter((key) => whole[key] !== undefined && !isDeepStrictEqual(whole[key], part[key]));
  return Object.fromEntries(
    keys.map((key) => {
      if (key === "properties") return [key, { ...(whole[key] as object), ...(part[key] as object) }];
      return [key, [whole[key], part[key]].flat()];
    }),
  );
}

export function examplesOf(content: Content | undefined): unknown[] {
  return Object.values(content ?? {}).flatMap(({ examples }) => Object.values(examples ?? {}).map(({ value }) => value));
}

/** The response that the description has for a status. */
export function responseFor({ responses }: DescribedOperation, status: number): Response & { content?: Content } {
  return responses[String(status)] ?? responses.default!;
}
