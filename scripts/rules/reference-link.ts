import type { Rule } from "./rule.js";
import { report } from "./rule.js";

/** The revision of the reference that the description follows. */
export const REFERENCE = "https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3/api-ref/source/";

export const referenceLink: Rule = {
  name: "reference-link",
  reason: "A reader must be able to compare an operation with its page, in the revision that was described.",
  visitor: () => ({
    Operation(operation, context) {
      const url = operation.externalDocs?.url;
      if (url === undefined) {
        report(context, {
          message: "The operation does not link to its page of the reference.",
          remedy: `Add externalDocs with a url that starts with ${REFERENCE}.`,
          location: context.location.key(),
        });
      } else if (!(url.startsWith(REFERENCE) && url.endsWith(".rst"))) {
        report(context, {
          message: "The link does not lead to a page of the described revision of the reference.",
          remedy: `Link to the .rst page below ${REFERENCE}.`,
          location: context.location.child(["externalDocs", "url"]),
        });
      }
    },
  }),
};
