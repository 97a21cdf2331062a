import type { Oas3_1Schema, OasRef, UserContext } from "@redocly/openapi-core";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

type Schema = Oas3_1Schema;
type Location = UserContext["location"];
type Check = (schema: Schema, location: Location, context: UserContext) => void;

export const openAndClosedBodies: Rule = {
  name: "open-and-closed-bodies",
  reason: "A misspelled request field must be an error, and a field that the service adds to an answer must not be one.",
  visitor: () => ({
    RequestBody: {
      MediaType: ({ schema }, context) => walk(schema as Schema, context.location.child("schema"), context, isClosed, new Set()),
    },
    Response: {
      MediaType: ({ schema }, context) => walk(schema as Schema, context.location.child("schema"), context, isOpen, new Set()),
    },
  }),
};

function isClosed(schema: Schema, location: Location, context: UserContext): void {
  if (schema.properties === undefined) return;
  if (schema.additionalProperties === undefined || schema.additionalProperties === true) {
    report(context, { message: "The request accepts fields that nobody described.", remedy: "Add additionalProperties: false.", location: location.key() });
  }
}

function isOpen(schema: Schema, location: Location, context: UserContext): void {
  if (schema.additionalProperties !== false) return;
  report(context, {
    message: "The response forbids fields that the service may add.",
    remedy: "Remove additionalProperties: false.",
    location: location.child("additionalProperties"),
  });
}

/** Redocly's visitors do not descend from one schema into the next one below a body. */
function walk(node: Schema | OasRef | undefined, at: Location, context: UserContext, check: Check, seen: Set<string>): void {
  const { node: schema, location = at } = context.resolve<Schema>((node ?? {}) as Schema | OasRef, at.source.absoluteRef);
  const place = node !== undefined && "$ref" in node ? location : at;
  if (schema === undefined || typeof schema !== "object" || seen.has(place.absolutePointer)) return;
  seen.add(place.absolutePointer);
  check(schema, place, context);
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
