import { openValues } from "../description/open-values.js";
import type { OpenApi } from "../generate/openapi.js";
import { acceptsAll, assertionsOnly } from "../generate/schema.js";
import { flattened, type Content, type DescribedOperation, type Schema } from "./described.js";
import type { Field, PageFacts } from "./types.js";

/**
 * What the description says of an operation, in the form of test/reference/<operationId>.yaml. Every keyword of
 * a schema ends up in it, so that nothing can be added to the description that the page does not say.
 */
export function factsOfDescription(document: OpenApi, name: string, described: DescribedOperation): PageFacts {
  const { operation, method, path, parameters, requestBody, responses } = described;
  const { default: other, ...documented } = responses;
  const answers = Object.values(documented).flatMap(({ content }) => [...objectsIn(document, content)]);
  const openings = Object.values(documented).flatMap(({ content }) => [...valueSetsIn(document, content)]);
  return {
    name,
    source: operation.externalDocs.url.replace(/^.*\/(?=api-ref\/source\/)/, ""),
    method,
    path,
    deprecated: operation.deprecated ?? false,
    parameters: Object.fromEntries(
      parameters.map(({ name, in: place, required, schema }) => [name, { in: place, ...field(document, without(schema, place === "path" ? "minLength" : "")), mandatory: required ?? false }]),
    ),
    ...(requestBody && { request: { mediaType: mediaTypes(requestBody.content), ...body(document, requestBody.content, true) } as NonNullable<PageFacts["request"]> }),
    responses: Object.fromEntries(Object.entries(documented).map(([status, { content }]) => [status, body(document, content, false)])) as PageFacts["responses"],
    ours: {
      effect: operation["x-effect"],
      repeat: operation["x-repeat"],
      ...(operation["x-pagination"] && { pagination: operation["x-pagination"] }),
      ...(requestBody && {
        bodyRequired: requestBody.required ?? false,
        unknownRequestFields: [...objectsIn(document, requestBody.content)].every(({ schema }) => schema.additionalProperties === false) ? "refused" : "accepted",
      }),
      unknownResponseFields: answers.some(({ schema }) => !acceptsAll(schema.additionalProperties ?? true) || schema.unevaluatedProperties !== undefined) ? "restricted" : "tolerated",
      ...(openings.length > 0 && { unknownResponseValues: openings.every(Boolean) ? "tolerated" : "refused" }),
      alwaysInResponses: [...new Set(answers.flatMap(({ at, schema }) => ((schema.required ?? []) as string[]).map((field) => at + field)))].sort(),
      emptyPathParameters: parameters.every(({ in: place, schema }) => place !== "path" || schema.minLength === 1) ? "refused" : "accepted",
      otherStatuses: other && Object.values(other.content ?? {}).every(({ schema }) => acceptsAll(flattened(document, schema))) ? "default" : "none",
    },
  };
}

function mediaTypes(content: Content): string {
  return Object.keys(content).join(", ");
}

/** The facts of a body: an object, and anything that makes it another thing. */
function body(document: OpenApi, content: Content | undefined, request: boolean): object {
  const [media] = Object.values(content ?? {});
  if (!media) return {};
  const { type, ...facts } = field(document, media.schema, request);
  return { ...(type !== "object" && { type }), ...(!request && mediaTypes(content!) !== "application/json" && { mediaType: mediaTypes(content!) }), ...facts };
}

function field(document: OpenApi, schema: Schema, request = false, around: readonly Schema[] = []): Field {
  const whole = flattened(document, schema);
  // A schema that contains itself is told once.
  if (around.includes(schema)) return { type: whole.type as string };
  const within = [...around, schema];
  const known = request ? undefined : openValues(whole);
  const { type, const: constant, enum: values = known, items, properties, required = [], additionalProperties, not, anyOf, "x-evidence": evidence, ...rest } = whole;
  const types = [type ?? (known && "string")].flat();
  const nested = Object.entries((properties ?? {}) as Record<string, Schema>).map(([name, property]) => [
    name,
    { ...field(document, property, request, within), ...(request && { mandatory: (required as string[]).includes(name) }) },
  ]);
  return {
    type: types.filter((one) => one !== "null").join(" or "),
    ...(types.includes("null") && { nullable: true }),
    ...(constant !== undefined && { values: [constant] }),
    ...(values !== undefined && { values }),
    ...(items !== undefined && { items: field(document, items as Schema, request, within) }),
    ...(properties !== undefined && { fields: Object.fromEntries(nested) }),
    ...(not !== undefined && { never: [forbidden(not as Schema)] }),
    ...(anyOf !== undefined && !known && { anyOf }),
    ...(evidence !== undefined && { only: evidence }),
    ...("default" in whole && { default: whole.default }),
    ...assertionsOnly(rest),
  } as Field;
}

/** `not: { properties: { a: { const: 1 } } }` as the combination of values that it forbids. */
function forbidden(not: Schema): unknown {
  const { properties, required, ...rest } = not as { properties?: Record<string, Schema>; required?: string[] };
  const values = Object.entries(properties ?? {}).map(([name, { const: value, ...more }]) => [name, Object.keys(more).length > 0 ? { const: value, ...more } : value]);
  return required && Object.keys(rest).length === 0 ? Object.fromEntries(values) : not;
}

/** Every schema of a body, with the place of what it describes: `clusters[].` for the fields of each item of a list. */
function* schemasIn(document: OpenApi, content: Content | undefined): Generator<{ at: string; schema: Schema }> {
  function* visit(at: string, node: Schema, around: readonly Schema[] = []): Generator<{ at: string; schema: Schema }> {
    if (around.includes(node)) return;
    const schema = flattened(document, node);
    const within = [...around, node];
    yield { at, schema };
    for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) yield* visit(`${at}${name}.`, property, within);
    if (schema.items) yield* visit(at.replace(/\.$/, "[]."), schema.items as Schema, within);
  }
  for (const { schema } of Object.values(content ?? {})) yield* visit("", schema);
}

function* objectsIn(document: OpenApi, content: Content | undefined): Generator<{ at: string; schema: Schema }> {
  for (const found of schemasIn(document, content)) if (found.schema.properties !== undefined || found.schema.additionalProperties !== undefined) yield found;
}

/** For each set of several values, whether it is open. */
function* valueSetsIn(document: OpenApi, content: Content | undefined): Generator<boolean> {
  for (const { schema } of schemasIn(document, content)) {
    if (openValues(schema)) yield true;
    else if (schema.enum !== undefined) yield false;
  }
}

function without(schema: Schema, key: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}
