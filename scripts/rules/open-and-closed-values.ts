import type { UserContext } from "@redocly/openapi-core";
import { openValues } from "../description/open-values.js";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";
import { walk, type Schema } from "./schemas-of-bodies.js";

type Location = UserContext["location"];

export const openAndClosedValues: Rule = {
  name: "open-and-closed-values",
  reason: "A wrong value in a request must be an error, and a value that the service adds to a set must not break programs.",
  visitor: () => ({
    Parameter: ({ schema }, context) => walk(schema as Schema, context.location.child("schema"), context, isClosed),
    RequestBody: {
      MediaType: ({ schema }, context) => walk(schema as Schema, context.location.child("schema"), context, isClosed),
    },
    Response: {
      MediaType: ({ schema }, context) => walk(schema as Schema, context.location.child("schema"), context, isOpen),
    },
  }),
};

function isClosed(schema: Schema, location: Location, context: UserContext): boolean {
  if (!openValues(schema)) return true;
  report(context, {
    message: "The request accepts values that nobody described.",
    remedy: "Replace anyOf by type: string and the enum.",
    location: location.child("anyOf").key(),
  });
  return false;
}

function isOpen(schema: Schema, location: Location, context: UserContext): boolean {
  if (openValues(schema)) return false;
  if (schema.enum === undefined) return true;
  report(context, {
    message: "The response forbids values that the service may add.",
    remedy: "Write anyOf with two parts: one with type: string and this enum, one with type: string alone. For a single fixed value use const.",
    location: location.child("enum").key(),
  });
  return false;
}
