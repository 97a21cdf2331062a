import type { Oas3Visitor } from "@redocly/openapi-core";
import { existsSync } from "node:fs";
import { errorCodesFile } from "../description/error-codes.js";
import { openValues } from "../description/open-values.js";
import { isSource, readSource } from "../description/source.js";
import type { Project } from "../project.js";
import type { Rule } from "./rule.js";
import { locationOf, report } from "./rule.js";

const ERROR_CODE = /\bCSS\.\w+/g;

export const knownErrorCodes: Rule = {
  name: "known-error-codes",
  reason: "An error code that the catalogue does not have sends readers and programs after something that never comes.",
  visitor: (project): Oas3Visitor => {
    const known = readCodes(project);
    if (known === undefined) return {}; // Lint reports the catalogue itself.
    return {
      any(node: unknown, context) {
        if (typeof node !== "object" || node === null) return;
        const values = openValues(node) ?? [];
        for (const [key, value] of Object.entries(node)) {
          const text = key === "value" && context.type.name === "Example" ? JSON.stringify(value) : value;
          if (typeof text !== "string") continue;
          for (const code of new Set(text.match(ERROR_CODE) ?? [])) {
            // What a field of an answer can have as its value is not necessarily the code of a refusal.
            if (known.has(code) || values.includes(code)) continue;
            report(context, {
              message: `${code} is not in the catalogue of error codes.`,
              remedy: "Correct the code, or add it to error-codes.yaml if the reference documents it.",
              location: locationOf(code, context.location.child(key)),
            });
          }
        }
      },
    };
  },
};

function readCodes(project: Project): Set<string> | undefined {
  const file = errorCodesFile(project);
  const source = existsSync(file) ? readSource(file) : undefined;
  const codes: unknown = source && isSource(source) ? source.document.toJS() : undefined;
  return typeof codes === "object" && codes !== null && !Array.isArray(codes) ? new Set(Object.keys(codes)) : undefined;
}
