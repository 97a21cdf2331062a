import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { closest } from "../description/pointer.js";
import type { Project } from "../project.js";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

const ERROR_CODE = /\bCSS\.\d+\b/g;

export const knownErrorCodes: Rule = {
  name: "known-error-codes",
  reason: "An error code that the catalogue does not have sends readers and programs after something that never comes.",
  visitor: (project) => {
    const known = readCodes(project);
    return {
      any(node: unknown, context) {
        if (typeof node !== "object" || node === null) return;
        for (const [key, value] of Object.entries(node)) {
          const text = key === "value" && context.type.name === "Example" ? JSON.stringify(value) : value;
          if (typeof text !== "string") continue;
          for (const code of new Set(text.match(ERROR_CODE) ?? [])) {
            if (known.has(code)) continue;
            const near = closest(code, known);
            report(context, {
              message: `${code} is not in the catalogue of error codes.`,
              remedy: `${near ? `Did you mean ${near}? Otherwise add` : "Add"} the code to error-codes.yaml if the reference documents it.`,
              location: context.location.child(key),
            });
          }
        }
      },
    };
  },
};

function readCodes(project: Project): Set<string> {
  const file = path.join(project.spec, "error-codes.yaml");
  return new Set(existsSync(file) ? Object.keys(parse(readFileSync(file, "utf8")) as object) : []);
}
