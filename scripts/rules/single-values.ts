import type { Oas3Schema, OasRef } from "@redocly/openapi-core";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

const SINGLE = ["string", "integer", "number", "boolean"];

export const singleValues: Rule = {
  name: "single-values",
  reason: "The client writes one value for a parameter of the query or a header; how a list would be written, the reference would have to say.",
  visitor: () => ({
    Parameter(parameter, context) {
      if (parameter.in === "path" || parameter.schema === undefined) return;
      const { node } = context.resolve<Oas3Schema>(parameter.schema as OasRef | Oas3Schema);
      const types = [node?.type ?? []].flat() as string[];
      const other = types.find((type) => !SINGLE.includes(type));
      if (other === undefined) return;
      report(context, {
        message: `The parameter ${parameter.name} has the type ${other}, which is not one value.`,
        remedy: `Use one of: ${SINGLE.join(", ")}. A list that the reference joins by commas is a string.`,
        location: context.location.child(["schema", "type"]),
      });
    },
  }),
};
