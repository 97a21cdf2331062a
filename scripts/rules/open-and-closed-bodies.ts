import type { UserContext } from "@redocly/openapi-core";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";
import { walk, type Schema } from "./schemas-of-bodies.js";

type Location = UserContext["location"];

export const openAndClosedBodies: Rule = {
  name: "open-and-closed-bodies",
  reason: "A misspelled request field must be an error, and a field that the service adds to an answer must not be one.",
  visitor: () => ({
    RequestBody: {
      MediaType: ({ schema }, context) => walk(schema as Schema, context.location.child("schema"), context, isClosed),
    },
    Response: {
      MediaType: ({ schema }, context) => walk(schema as Schema, context.location.child("schema"), context, isOpen),
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
