import { closest } from "../description/closest.js";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

/** The formats of JSON Schema and of OpenAPI that tools know. */
const FORMATS = ["int32", "int64", "float", "double", "date", "date-time", "time", "duration", "uuid", "uri", "uri-reference", "email", "hostname", "ipv4", "ipv6", "regex", "byte", "binary", "password", "json-pointer"];
const BOUNDS = [["minimum", "maximum"], ["minLength", "maxLength"], ["minItems", "maxItems"], ["minProperties", "maxProperties"]] as const;

export const possibleValues: Rule = {
  name: "possible-values",
  reason: "A format that no tool knows and a list of nothing in particular check nothing; bounds that cross each other accept nothing.",
  visitor: () => ({
    Schema(schema, context) {
      const { format } = schema;
      if (typeof format === "string" && !FORMATS.includes(format)) {
        const near = closest(format, FORMATS);
        report(context, {
          message: `No tool knows the format ${format}.`,
          remedy: near ? `Did you mean ${near}?` : `Use one of ${FORMATS.join(", ")}, or say it in the description.`,
          location: context.location.child("format"),
        });
      }
      if (schema.type === "array" && schema.items === undefined && !("prefixItems" in schema)) {
        report(context, { message: "The list does not say what its items are.", remedy: "Add items with their schema.", location: context.location.child("type") });
      }
      for (const [low, high] of BOUNDS) {
        const [from, to] = [schema[low], schema[high]];
        if (typeof from !== "number" || typeof to !== "number" || from <= to) continue;
        report(context, { message: `No value is at least ${from} and at most ${to}.`, remedy: `Correct ${low} or ${high}.`, location: context.location.child(low) });
      }
    },
  }),
};
