import { blank } from "../description/blanks.js";
import { EFFECTS, REPEATS } from "../rules/effect.js";
import type { NewOperation } from "./arguments.js";
import { pathParametersOf } from "./path-item.js";

const NAME_OF_FIELD = blank("name of a field; a line like this for each");
const TYPE = blank("string, integer, boolean, array or object");

/** The text of test/reference/<operationId>.yaml. */
export function factsOf({ name, method, path, page, query, success, statuses, hasBody, hasResult }: NewOperation): string {
  const reads = method === "get";
  const refused = statuses.filter((status) => status !== success);
  return `# The bare facts of the reference page, and below \`ours\` what the project decided where the page is silent.
# Written from the page, never from spec/: the contract tests compare the two in both directions.
name: ${name}
source: ${page === undefined ? quote(blank("api-ref/source/, then the path of the page")) : `api-ref/source/${page}`}
method: ${method.toUpperCase()}
path: ${path}
deprecated: false
parameters:
${pathParametersOf(path).map((parameter) => `  ${parameter}: { in: path, type: string, mandatory: true }\n`).join("")}${query.map((parameter) => `  ${parameter}: { in: query, type: ${quote(blank("string, integer or boolean"))}, mandatory: ${quote(blank("true or false"))} }\n`).join("")}${hasBody ? request() : ""}responses:
  "${success}":${hasResult ? `\n    fields:\n      ${quote(NAME_OF_FIELD)}: { type: ${quote(TYPE)} }` : " {}"}
${refused.map(refusal).join("")}ours:
  effect: ${reads ? "read" : quote(blank(`one of ${EFFECTS.join(", ")}`))}
  repeat: ${reads ? "safe" : quote(blank(`one of ${REPEATS.join(", ")}`))}
${hasBody ? "  bodyRequired: true\n  unknownRequestFields: refused\n" : ""}  unknownResponseFields: tolerated
  alwaysInResponses: [${[...(refused.length > 0 ? ["error_code", "error_msg"] : []), ...(hasResult ? [quote(blank("the required fields of the answer too, all in the order of the alphabet"))] : [])].join(", ")}]
  emptyPathParameters: refused
  otherStatuses: default
`;
}

function request(): string {
  return `request:
  mediaType: application/json
  fields:
    ${quote(NAME_OF_FIELD)}: { type: ${quote(TYPE)}, mandatory: ${quote(blank("true or false"))} }
`;
}

function refusal(status: string, index: number): string {
  if (index > 0) return `  "${status}":\n    fields: *error-body\n`;
  return `  "${status}":\n    fields: &error-body\n      error_code: { type: string }\n      error_msg: { type: string }\n`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
