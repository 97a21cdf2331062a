import { closest } from "../description/closest.js";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

export const EFFECTS = ["read", "reversible", "disruptive", "billable", "destructive"] as const;
export const REPEATS = ["safe", "unsafe", "unclear"] as const;

export const effect: Rule = {
  name: "effect",
  reason: "The default retry policy, the badge in the docs and the doc comment of the method come from these two values.",
  visitor: () => ({
    Operation(operation, context) {
      const values = operation as unknown as Record<string, unknown>;
      for (const [key, allowed] of [["x-effect", EFFECTS], ["x-repeat", REPEATS]] as const) {
        const value = values[key];
        const misspelled = value === undefined ? closest(key, Object.keys(values).filter((name) => /^\s*x/i.test(name))) : undefined;
        if (misspelled !== undefined && misspelled !== "x-effect" && misspelled !== "x-repeat") {
          report(context, { message: `"${misspelled}" has no meaning here.`, remedy: `Did you mean "${key}"?`, location: context.location.child(misspelled).key() });
        } else if (value === undefined) {
          report(context, {
            message: `The operation does not have ${key}.`,
            remedy: `Add ${key} with one of: ${allowed.join(", ")}.`,
            location: context.location.key(),
          });
        } else if (!(allowed as readonly unknown[]).includes(value)) {
          report(context, {
            message: `${key} is ${JSON.stringify(value)}, which is not one of its values.`,
            remedy: `Use one of: ${allowed.join(", ")}.`,
            location: context.location.child(key),
          });
        }
      }
      if (values["x-effect"] === "read" && ["unsafe", "unclear"].includes(values["x-repeat"] as string)) {
        report(context, {
          message: "An operation that only reads can always be repeated.",
          remedy: "Set x-repeat to safe, or correct x-effect.",
          location: context.location.child("x-repeat"),
        });
      }
    },
  }),
};
