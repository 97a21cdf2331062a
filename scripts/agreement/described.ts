import { METHODS, resolve, type OpenApi, type Operation, type Parameter, type RequestBody, type Response } from "../generate/openapi.js";

export interface DescribedOperation {
  path: string;
  method: string;
  operation: Operation & { tags: string[]; security?: object[] };
  parameters: (Parameter & { schema: Schema })[];
  requestBody: (RequestBody & { content: Content }) | undefined;
  responses: Record<string, Response & { content?: Content }>;
}

export type Schema = Record<string, unknown>;
export type Content = Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }>;

/** Every described operation, by operationId. Schemas still refer to components. */
export function describedOperations(document: OpenApi): Map<string, DescribedOperation> {
  const operations = new Map<string, DescribedOperation>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      operations.set(operation.operationId, {
        path,
        method: method.toUpperCase(),
        operation: operation as DescribedOperation["operation"],
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter) as Parameter & { schema: Schema }),
        requestBody: operation.requestBody && (resolve(document, operation.requestBody) as RequestBody & { content: Content }),
        responses: Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => [status, resolve(document, response) as Response & { content?: Content }])),
      });
    }
  }
  return operations;
}

/** A schema with what it refers to, and the parts of `allOf`, in one. */
export function flattened(document: OpenApi, schema: Schema): Schema {
  const { $ref, allOf = [], ...own } = schema;
  const parts = [...(typeof $ref === "string" ? [resolve<Schema>(document, { $ref })] : []), ...(allOf as Schema[])].map((part) => flattened(document, part));
  return [...parts, own].reduce<Schema>(
    (whole, part) => ({
      ...whole,
      ...part,
      ...(whole.properties || part.properties ? { properties: { ...(whole.properties as object), ...(part.properties as object) } } : {}),
      ...(whole.required || part.required ? { required: [...((whole.required ?? []) as string[]), ...((part.required ?? []) as string[])] } : {}),
    }),
    {},
  );
}

export function examplesOf(content: Content | undefined): unknown[] {
  return Object.values(content ?? {}).flatMap(({ examples }) => Object.values(examples ?? {}).map(({ value }) => value));
}

/** The response that the description has for a status. */
export function responseFor({ responses }: DescribedOperation, status: number): (Response & { content?: Content }) | undefined {
  return responses[String(status)] ?? responses.default;
}
