import type { Rule } from "./rule.js";
import { report } from "./rule.js";

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const bodyExamples: Rule = {
  name: "body-examples",
  reason: "People read the example first, and the contract tests hold every example against a recording.",
  visitor: () => ({
    MediaType(media, context) {
      if ("example" in media) {
        report(context, {
          message: "The body has a nameless example.",
          remedy: "Move it into examples, under a name in kebab-case, with a summary.",
          location: context.location.child("example").key(),
        });
      }
      const examples = Object.entries(media.examples ?? {});
      if (examples.length === 0 && !("example" in media)) {
        report(context, {
          message: "The body has no example.",
          remedy: "Add examples with at least one named example from the reference or a recording.",
          location: context.location.key(),
        });
      }
      for (const [name, example] of examples) {
        const location = context.location.child(["examples", name]).key();
        if (!KEBAB_CASE.test(name)) {
          report(context, { message: `The example name "${name}" is not in kebab-case.`, remedy: "Use small letters, digits and hyphens.", location });
        }
        const { node } = context.resolve(example as { summary?: string });
        if (!node?.summary) {
          report(context, { message: `The example "${name}" has no summary.`, remedy: "Say in a few words what the example shows.", location });
        }
      }
    },
  }),
};
