import type { Oas3_1Schema, Oas3Schema } from "@redocly/openapi-core";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

type Schema = Oas3Schema | Oas3_1Schema;

export const openAndClosedBodies: Rule = {
  name: "open-and-closed-bodies",
  reason: "A misspelled request field must be an error, and a field that the service adds to an answer must not be one.",
  visitor: () => ({
    RequestBody: {
      Schema(schema: Schema, context) {
        if (schema.properties === undefined || schema.type === undefined) return;
        if (schema.additionalProperties === undefined || schema.additionalProperties === true) {
          report(context, {
            message: "The request accepts fields that nobody described.",
            remedy: "Add additionalProperties: false.",
            location: context.location.key(),
          });
        }
      },
    },
    Response: {
      Schema(schema: Schema, context) {
        if (schema.additionalProperties === false) {
          report(context, {
            message: "The response forbids fields that the service may add.",
            remedy: "Remove additionalProperties: false.",
            location: context.location.child("additionalProperties"),
          });
        }
      },
    },
  }),
};
