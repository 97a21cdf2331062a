import type { LocationObject } from "@redocly/openapi-core";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

/** Shorter texts may well be the same for two things. */
const SHORTEST = 40;

export const ownWords: Rule = {
  name: "own-words",
  reason: "A description that stands in two places was copied from one to the other, and soon fits neither.",
  visitor: () => {
    const seen = new Map<string, { place: string; location: Partial<LocationObject> }>();
    return {
      any(node: unknown, context) {
        const text = typeof node === "object" && node !== null && "description" in node ? node.description : undefined;
        if (typeof text !== "string" || text.trim().length < SHORTEST) return;
        const key = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
        const location = context.location.child("description");
        const place = location.absolutePointer;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, { place, location });
        else if (first.place !== place) {
          report(context, {
            message: "This description stands word for word in another place too.",
            remedy: "If both mean the same thing, move it to components/ and refer to it; otherwise say what is different here.",
            location,
          });
        }
      },
    };
  },
};
