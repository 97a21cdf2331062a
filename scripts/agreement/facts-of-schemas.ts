import { openValues } from "../description/open-values.js";
import { assertionsOnly } from "../generate/schema.js";
import type { Content, DescribedOperation, Schema } from "./described.js";
import type { Field } from "./types.js";

type Flattened = DescribedOperation["flattened"];

export function mediaTypes(content: Content): string {
  return Object.keys(content).join(", ");
}

/** The facts of a body: the fields of an object, and anything that makes it another thing. */
export function body(content: Content | undefined, flattened: Flattened, request = false): object {
  const [media] = Object.values(content ?? {});
  if (!media) return {};
  const { type, ...facts } = field(media.schema, flattened, request);
  const isPlain = type === "object" && Object.keys(facts).length > 0;
  return { ...(!isPlain && { type }), ...(!request && mediaTypes(content!) !== "application/json" && { mediaType: mediaTypes(content!) }), ...facts };
}

/** The facts of a field or parameter, and of all that is inside it. */
export function field(schema: Schema, flattened: Flattened, request = false, around: readonly Schema[] = []): Field {
  const whole = flattened(schema);
  // A schema that contains itself is told once.
  if (around.includes(schema)) return { type: whole.type as string };
  const within = [...around, schema];
  const known = openValues(whole);
  const { type, const: constant, enum: values = known, items, properties, required = [], not, anyOf, additionalProperties, "x-evidence": evidence, ...rest } = whole;
  const types = [type ?? (known && "string")].flat();
  const fields = Object.entries((properties ?? {}) as Record<string, Schema>).map(([name, property]) => [
    name,
    { ...field(property, flattened, request, within), ...(request && { mandatory: (required as string[]).includes(name) }) },
  ]);
  return {
    type: types.filter((one) => one !== "null").join(" or "),
    ...(types.includes("null") && { nullable: true }),
    ...(constant !== undefined && { values: [constant] }),
    ...(values !== undefined && { values }),
    ...(items !== undefined && { items: field(items as Schema, flattened, request, within) }),
    ...(properties !== undefined && { fields: Object.fromEntries(fields) as Record<string, Field> }),
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

export interface Found {
  /** The place of what it describes: `clusters[].` for the fields of each item of a list. */
  at: string;
  schema: Schema;
}

/** Every schema of a body. */
export function* schemasIn(content: Content | undefined, flattened: Flattened): Generator<Found> {
  function* visit(at: string, node: Schema, around: readonly Schema[] = []): Generator<Found> {
    if (around.includes(node)) return;
    const schema = flattened(node);
    const within = [...around, node];
    yield { at, schema };
    for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) yield* visit(`${at}${name}.`, property, within);
    if (schema.items) yield* visit(at.replace(/\.$/, "[]."), schema.items as Schema, within);
  }
  for (const { schema } of Object.values(content ?? {})) yield* visit("", schema);
}

/** The objects of a body. */
export function* objectsIn(content: Content | undefined, flattened: Flattened): Generator<Found> {
  for (const found of schemasIn(content, flattened)) if (found.schema.properties !== undefined || found.schema.additionalProperties !== undefined) yield found;
}

/** For each set of several values in a body, whether it is open. */
export function* valueSetsIn(content: Content | undefined, flattened: Flattened): Generator<boolean> {
  for (const { schema } of schemasIn(content, flattened)) {
    if (openValues(schema)) yield true;
    else if (schema.enum !== undefined) yield false;
  }
}
