import { readFacts } from "./evidence.js";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

export const officialName: Rule = {
  name: "official-name",
  reason: "The official name is the handle under which the reference files an operation, and what readers search for.",
  visitor: (project) => ({
    Operation(operation, context) {
      const id = operation.operationId;
      if (typeof id !== "string" || id === "") return; // Redocly's operation-operationId reports it.
      const location = context.location.child("operationId");
      const facts = readFacts(project, id);
      if (!facts) {
        report(context, {
          message: `There are no facts of the reference page for the operationId "${id}".`,
          remedy: `Use the official name with a small first letter, and write test/reference/${id}.yaml from the page.`,
          location,
        });
        return;
      }
      if (facts.name === "") return; // What is wrong with the facts is reported there.
      const expected = facts.name.charAt(0).toLowerCase() + facts.name.slice(1);
      if (id !== expected) {
        report(context, {
          message: `The operationId is "${id}", but the official name is ${facts.name}.`,
          remedy: `Use "${expected}".`,
          location,
        });
      } else if (operation.description !== undefined && !operation.description.includes(facts.name)) {
        report(context, {
          message: `The description does not name the official name, ${facts.name}.`,
          remedy: `Mention ${facts.name} in the description, so that search finds it.`,
          location: context.location.child("description"),
        });
      }
    },
  }),
};
