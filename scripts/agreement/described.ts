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

/** A copy in which what is referred to stands in the place of the reference. What contains itself does so in the copy. */
export function withoutReferences<T>(document: OpenApi, value: T, copies = new Map<object, unknown>()): T {
  if (typeof value !== "object" || value === null) return value;
  if (copies.has(value)) return copies.get(value) as T;
  const { $ref, ...beside } = value as { $ref?: unknown };
  const target = typeof $ref === "string" ? resolve<object>(document, { $ref }) : value;
  if (target !== value && Object.keys(beside).length === 0) return withoutReferences(document, target, copies) as T;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  const whole = target === value ? value : { ...target, ...beside };
  for (const [key, item] of Object.entries(whole)) (copy as Record<string, unknown>)[key] = withoutReferences(document, item as unknown, copies);
  return copy as T;
}

export function examplesOf(content: Content | undefined): unknown[] {
  return Object.values(content ?? {}).flatMap(({ examples }) => Object.values(examples ?? {}).map(({ value }) => value));
}

/** The response that the description has for a status. */
export function responseFor({ responses }: DescribedOperation, status: number): (Response & { content?: Content }) | undefined {
  return responses[String(status)] ?? responses.default;
}
