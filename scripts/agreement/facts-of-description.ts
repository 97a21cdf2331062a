import type { OpenApi } from "../generate/openapi.js";
import { withoutReferences, type Content, type DescribedOperation, type Schema } from "./described.js";
import type { Field, PageFacts } from "./types.js";

/** Keywords that say nothing about which values are valid. */
const ANNOTATIONS = new Set(["description", "title", "examples", "example", "deprecated", "$comment"]);

/**
 * What the description says of an operation, in the form of test/reference/<operationId>.yaml. Every keyword of
 * a schema ends up in it, so that nothing can be added to the description that the page does not say.
 */
export function factsOfDescription(document: OpenApi, name: string, operationInFiles: DescribedOperation): PageFacts {
  const described = withoutReferences(document, operationInFiles);
  const { operation, method, path, parameters, requestBody, responses } = described;
  const { default: other, ...documented } = responses;
  const answers = Object.values(documented).flatMap(({ content }) => schemasOf(content));
  const [mediaType, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  return {
    name,
    source: operation.externalDocs.url.replace(/^.*\/(?=api-ref\/source\/)/, ""),
    method,
    path,
    deprecated: operation.deprecated ?? false,
    parameters: Object.fromEntries(
      parameters.map(({ name, in: place, required, schema }) => [name, { in: place, ...field(without(schema, place === "path" ? "minLength" : "")), mandatory: required ?? false }]),
    ),
    ...(body && {
      request: {
        mediaType: Object.keys(requestBody!.content).join(", ") === mediaType ? mediaType! : Object.keys(requestBody!.content).join(", "),
        ...objectFacts(body.schema, true),
      } as NonNullable<PageFacts["request"]>,
    }),
    responses: Object.fromEntries(
      Object.entries(documented).map(([status, { content }]) => [status, content ? objectFacts(Object.values(content)[0]!.schema, false) : {}]),
    ) as PageFacts["responses"],
    ours: {
      effect: operation["x-effect"],
      repeat: operation["x-repeat"],
      ...(requestBody && {
        bodyRequired: requestBody.required ?? false,
        unknownRequestFields: schemasOf(requestBody.content).every(({ additionalProperties }) => additionalProperties === false) ? "refused" : "accepted",
      }),
      unknownResponseFields: answers.some((schema) => schema.additionalProperties !== undefined || schema.unevaluatedProperties !== undefined) ? "restricted" : "tolerated",
      alwaysInResponses: [...new Set(answers.flatMap(({ required }) => (required as string[] | undefined) ?? []))].sort(),
      emptyPathParameters: parameters.every(({ in: place, schema }) => place !== "path" || schema.minLength === 1) ? "refused" : "accepted",
      otherStatuses: other && promisesNothing(other.content) ? "default" : "none",
    },
  };
}

function objectFacts(schema: Schema, request: boolean, around: readonly Schema[] = []): Record<string, unknown> {
  const { type, properties, required = [], additionalProperties, not, ...rest } = schema;
  const fields = Object.entries((properties ?? {}) as Record<string, Schema>).map(([name, property]) => [
    name,
    { ...field(property, request, [...around, schema]), ...(request && { mandatory: (required as string[]).includes(name) }) },
  ]);
  return {
    ...(type === "object" ? {} : { type }),
    fields: Object.fromEntries(fields),
    ...(not !== undefined && { never: [forbidden(not as Schema)] }),
    ...assertions(rest),
  };
}

function field(schema: Schema, request = false, around: readonly Schema[] = []): Field {
  const { type, const: constant, enum: values, items, properties, ...rest } = schema;
  // A schema that contains itself is told once.
  if (around.includes(schema)) return { type: type as string };
  const nested = properties === undefined ? {} : objectFacts(schema, request, around);
  return {
    type: type as string,
    ...(constant !== undefined && { values: [constant] }),
    ...(values !== undefined && { values: values as unknown[] }),
    ...(items !== undefined && { items: field(items as Schema, request, [...around, schema]) }),
    ...(properties === undefined ? assertions(rest) : nested),
  } as Field;
}

/** `not: { properties: { a: { const: 1 } } }` as the combination of values that it forbids. */
function forbidden(not: Schema): unknown {
  const { properties, required, ...rest } = not as { properties?: Record<string, Schema>; required?: string[] };
  const values = Object.entries(properties ?? {}).map(([name, { const: value, ...more }]) => [name, Object.keys(more).length > 0 ? { const: value, ...more } : value]);
  return required && Object.keys(rest).length === 0 ? Object.fromEntries(values) : not;
}

function schemasOf(content: Content | undefined): Schema[] {
  const found: Schema[] = [];
  const visit = (schema: Schema | undefined): void => {
    if (!schema || found.includes(schema)) return;
    if (schema.properties !== undefined) found.push(schema);
    for (const property of Object.values((schema.properties ?? {}) as Record<string, Schema>)) visit(property);
    visit(schema.items as Schema | undefined);
  };
  for (const { schema } of Object.values(content ?? {})) visit(schema);
  return found;
}

function promisesNothing(content: Content | undefined): boolean {
  return Object.values(content ?? {}).every(({ schema }) => Object.keys(assertions(schema)).length === 0);
}

function assertions(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key) && !key.startsWith("x-")));
}

function without(schema: Schema, key: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}
