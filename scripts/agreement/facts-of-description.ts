import { acceptsAll } from "../generate/schema.js";
import type { OpenApi } from "../generate/openapi.js";
import type { Content, DescribedOperation } from "./described.js";
import type { ApiFacts, PageFacts } from "./types.js";
import { body, field, mediaTypes, objectsIn, valueSetsIn } from "./facts-of-schemas.js";

/** What a description says of everything, in the form of test/reference/api.yaml. */
export function factsOfApi(document: OpenApi): ApiFacts {
  const { securitySchemes } = document.components as { securitySchemes: Record<string, { type: string; in: string; name: string }> };
  const { security } = document as unknown as { security: Record<string, string[]>[] };
  return {
    openapi: document.openapi,
    servers: document.servers.map(({ url, variables }) => ({
      url,
      variables: Object.fromEntries(Object.entries(variables ?? {}).map(([name, { enum: values, default: usual }]) => [name, { values, default: usual }])),
    })),
    security: security.map((requirement) =>
      Object.fromEntries(
        Object.entries(requirement).map(([name]) => {
          const { type, in: place, name: header } = securitySchemes[name]!;
          return [name, { type, in: place, name: header }];
        }),
      ),
    ),
  } as ApiFacts;
}

/**
 * What the description says of an operation, in the form of test/reference/<operationId>.yaml. Every keyword of
 * a schema ends up in it, so that nothing can be added to the description that the page does not say.
 */
export function factsOfOperation(described: DescribedOperation): PageFacts {
  const { operation, method, path, parameters, requestBody, responses, flattened } = described;
  const { default: other, ...documented } = responses;
  const answers = Object.values(documented).flatMap(({ content }) => [...objectsIn(content, flattened)]);
  const openings = Object.values(documented).flatMap(({ content }) => [...valueSetsIn(content, flattened)]);
  return {
    name: operation.operationId.charAt(0).toUpperCase() + operation.operationId.slice(1),
    source: operation.externalDocs.url.replace(/^.*\/(?=api-ref\/source\/)/, ""),
    method,
    path,
    deprecated: operation.deprecated ?? false,
    // What holds for all operations is said once, in api.yaml.
    ...(operation.security && { security: operation.security }),
    ...(operation.servers && { servers: operation.servers }),
    parameters: Object.fromEntries(
      parameters.map(({ name, in: place, required, schema: { minLength, ...schema } }) => [name, { in: place, ...field(place === "path" ? schema : { minLength, ...schema }, flattened), mandatory: required ?? false }]),
    ),
    ...(requestBody && { request: { mediaType: mediaTypes(requestBody.content), ...body(requestBody.content, flattened, true) } as NonNullable<PageFacts["request"]> }),
    responses: Object.fromEntries(Object.entries(documented).map(([status, { content }]) => [status, body(content, flattened)])) as PageFacts["responses"],
    ours: {
      effect: operation["x-effect"],
      repeat: operation["x-repeat"],
      ...(operation["x-pagination"] && { pagination: operation["x-pagination"] }),
      ...(requestBody && {
        bodyRequired: requestBody.required ?? false,
        unknownRequestFields: [...objectsIn(requestBody.content, flattened)].every(({ schema }) => schema.additionalProperties === false) ? "refused" : "accepted",
      }),
      unknownResponseFields: answers.some(({ schema }) => !acceptsAll(schema.additionalProperties ?? true) || schema.unevaluatedProperties !== undefined) ? "restricted" : "tolerated",
      ...(openings.length > 0 && { unknownResponseValues: openings.every(Boolean) ? "tolerated" : "refused" }),
      alwaysInResponses: [...new Set(answers.flatMap(({ at, schema }) => ((schema.required ?? []) as string[]).map((name) => at + name)))].sort(),
      emptyPathParameters: parameters.every(({ in: place, schema }) => place !== "path" || schema.minLength === 1) ? "refused" : "accepted",
      otherStatuses: other && promisesNothing(other.content, described) ? "default" : "none",
    },
  };
}

function promisesNothing(content: Content | undefined, { flattened }: DescribedOperation): boolean {
  return Object.values(content ?? {}).every(({ schema }) => acceptsAll(flattened(schema)));
}
