import type { Oas3_1Schema, OasRef, UserContext } from "@redocly/openapi-core";

export type Schema = Oas3_1Schema;
type Location = UserContext["location"];

/** Looks at one schema; `false` says not to look inside it. */
export type Check = (schema: Schema, location: Location, context: UserContext) => boolean | void;

/**
 * Visits the schema of a body and all below it, each once, behind references too: Redocly's visitors do not descend
 * from one schema into the next one below a body.
 */
export function walk(node: Schema | OasRef | undefined, at: Location, context: UserContext, check: Check, seen = new Set<string>()): void {
  const { node: schema, location = at } = context.resolve<Schema>((node ?? {}) as Schema | OasRef, at.source.absoluteRef);
  const place = node !== undefined && "$ref" in node ? location : at;
  if (schema === undefined || typeof schema !== "object" || seen.has(place.absolutePointer)) return;
  seen.add(place.absolutePointer);
  if (check(schema, place, context) === false) return;
  for (const [keys, part] of partsOf(schema)) walk(part, place.child(keys), context, check, seen);
}

/** Schemas of what the value contains, or of the value itself; not those of a condition. */
function* partsOf(schema: Schema): Generator<[(string | number)[], Schema]> {
  for (const [name, part] of Object.entries(schema.properties ?? {})) yield [["properties", name], part as Schema];
  for (const key of ["items", "additionalProperties"] as const) {
    if (typeof schema[key] === "object") yield [[key], schema[key] as Schema];
  }
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"] as const) {
    for (const [index, part] of (schema[key] ?? []).entries()) yield [[key, index], part as Schema];
  }
}
