import { readFacts } from "./evidence.js";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

export const documentedStatuses: Rule = {
  name: "documented-statuses",
  reason: "Every status that the reference documents is described, and one response stands for everything else.",
  visitor: (project) => ({
    Operation(operation, context) {
      const documented = readFacts(project, operation.operationId ?? "")?.statuses ?? [];
      if (operation.responses === undefined) {
        report(context, {
          message: "The operation has no responses.",
          remedy: `Add responses with ${[...documented, "default"].join(", ")}.`,
          location: context.location.key(),
        });
        return;
      }
      const described = Object.keys(operation.responses);
      const location = context.location.child("responses").key();
      for (const status of [...documented, "default"].filter((status) => !described.includes(status))) {
        report(context, {
          message: status === "default" ? "The operation has no default response." : `The reference documents status ${status}, the description does not.`,
          remedy:
            status === "default"
              ? "Add default with $ref: ../../components/responses/OtherAnswer.yaml."
              : `Add the response "${status}" with what it means here and what to do.`,
          location,
        });
      }
      if (documented.length === 0) return; // official-name reports the missing facts.
      for (const status of described.filter((status) => status !== "default" && !documented.includes(status))) {
        report(context, {
          message: `The reference does not document status ${status} for this operation.`,
          remedy: "Remove the response; the default response covers it.",
          location: context.location.child(["responses", status]).key(),
        });
      }
    },
  }),
};
