import { closest } from "../description/closest.js";
import { METHODS } from "../generate/openapi.js";

const CORRECT_EXAMPLE = "Correct the example, or the schema if the reference proves it wrong.";
const USE_TAG = "Use a tag of openapi.yaml, or add the tag there with a description.";
const PLAIN_TEXT = "Write the text without HTML and scripts; put code into backquotes.";
const TRAILING_SLASH = "Delete the slash at the end.";

/** What to do about a finding of an adopted rule; the rule's own page where we have nothing better to say. */
const REMEDIES: Record<string, string> = {
  "component-name-unique": "Rename one of the two.",
  "duplicated-entry-in-enum": "Keep one of the equal values.",
  "info-contact": "Add contact with a name and a url.",
  "info-description": "Say in description what the API is for.",
  "info-license": "Add license with a name and an identifier.",
  "info-license-strict": "Add the identifier of the license (SPDX).",
  "no-ambiguous-paths": "Compare both paths with the reference: a request must fit only one of them.",
  "no-duplicated-enum-values": "Keep one of the equal values.",
  "no-duplicated-tag-names": "Keep one of the two tags.",
  "no-empty-servers": "List the server with its url.",
  "no-enum-type-mismatch": "Correct the value, or the type if the reference proves it wrong.",
  "no-eval-in-markdown": PLAIN_TEXT,
  "no-example-value-and-externalValue": "Keep value and delete externalValue.",
  "no-identical-paths": "Keep one of the two paths; they differ only in the names of their parameters.",
  "no-illogical-composition-keywords": "Write out what is meant, or remove the keyword.",
  "no-invalid-media-type-examples": CORRECT_EXAMPLE,
  "no-invalid-parameter-examples": CORRECT_EXAMPLE,
  "no-invalid-schema-examples": CORRECT_EXAMPLE,
  "no-mixed-number-range-constraints": "Keep either the inclusive or the exclusive limit.",
  "no-path-trailing-slash": TRAILING_SLASH,
  "no-required-schema-properties-undefined": "Correct the name, or describe the property under properties.",
  "no-schema-type-mismatch": "Remove the keyword, or correct the type.",
  "no-script-tags-in-markdown": PLAIN_TEXT,
  "no-server-example.com": "Write the address of the service.",
  "no-server-trailing-slash": TRAILING_SLASH,
  "no-server-variables-empty-enum": "List the values, with the default among them.",
  "no-undefined-server-variable": "Give the variable the same name in url and under variables.",
  "no-unresolved-refs": "Correct the path of the file, or the pointer after the #.",
  "no-unsafe-markdown": PLAIN_TEXT,
  "no-unused-components": "Use the component or delete it.",
  "oas3-examples-value-or-externalValue": "Add value with the example.",
  "oas3-valid-media-example": CORRECT_EXAMPLE,
  "oas3-valid-schema-example": CORRECT_EXAMPLE,
  "oas3-operation-security-defined": "Name a scheme of components.securitySchemes; write [] after it, these schemes have no scopes.",
  "oas3-server-variables": "Give the variable the same name in url and under variables, and list its default in enum.",
  "oas3-schema": "Correct the value as the OpenAPI 3.1 specification says, or delete the key.",
  "openapi-tags": "List the tags, each with name and description.",
  "openapi-tags-alphabetical": "Order the tags by their names.",
  "openapi-tags-uniqueness": "Keep one of the two tags.",
  "operation-2xx-response": "Describe the response with which the operation succeeds.",
  "operation-4xx-response": "Describe how the operation refuses a request.",
  "operation-description": "Say what the operation does, what it costs or interrupts, and which error codes can be expected.",
  "operation-operationId": "Add operationId: the official name with a small first letter.",
  "operation-operationId-unique": "Give each operation the official name of its own page.",
  "operation-operationId-url-safe": "Use the official name with a small first letter.",
  "operation-parameters-unique": "Keep one of the two parameters.",
  "operation-singular-tag": "Keep the tag after which the folder of the file is named.",
  "operation-summary": "Say in a few words what the operation does.",
  "operation-tag-defined": USE_TAG,
  "operation-tags": USE_TAG,
  "parameter-description": "Say what the parameter is and where its value comes from.",
  "parser": "Put the key into quotes, and write only what JSON can hold too.",
  "path-declaration-must-exist": "Write the name of a parameter between { and }.",
  "path-keys-no-trailing-slash": TRAILING_SLASH,
  "path-not-include-query": "Describe the query as parameters with in: query.",
  "path-parameters-defined": "List the parameter under parameters of the path item, with $ref: ../../components/parameters/<name>.yaml.",
  "path-params": "List each parameter of the path once, with required: true.",
  "security-defined": "Name a scheme of components.securitySchemes in openapi.yaml.",
  "security-scopes-defined": "Name a scope of the scheme, or delete it.",
  "sourceDescriptions-name-unique": "Give each source a name of its own.",
  "spec-components-invalid-map-name": "Use letters, digits, and . - _ only.",
  "spec-ref-siblings": "Delete the keys beside $ref; they do not count there.",
  "stepId-unique": "Give each step of the workflow a name of its own.",
  "tag-description": "Say what the operations of the tag are about.",
  "workflowId-unique": "Give each workflow a name of its own.",
};

/** What to do about a value or key that OpenAPI does not know there, by the beginning of Redocly's message. */
const STRUCTURE: [RegExp, string][] = [
  [/^The field `(.+)` must be present/, "Add $1."],
  [/^Expected type `boolean`/, "Write true or false, without quotes."],
  [/^Expected type (`array`|.+ \(array\))/, "Write a list: each item on a line of its own, after a hyphen."],
  [/^Expected type .+ \(object\)/, "Write keys with values, or refer to a file that has them."],
  [/^Expected type `(.+?)`/, "Write a value of the type $1."],
  [/must be greater than/, "Write a greater number."],
  [/is not allowed here/, "Delete the key, or correct the value that decides which keys belong here."],
  [/ can be one of the following only/, "Use one of these values."],
  [/./, "Correct the spelling of the key, move it to where it belongs, or delete it."],
];

const PAGES = {
  redocly: (rule: string) => `https://redocly.com/docs/cli/rules/oas/${rule}`,
  spectral: () => "https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules",
};

/** More suggestions than this are not a hint. */
const SUGGESTIONS = 3;

export function remedyOf(linter: keyof typeof PAGES, rule: string, message: string, suggestions: string[] = []): string {
  const likely = likelyNames(message, suggestions);
  if (likely.length > 0) return `Did you mean ${likely.map((name) => `"${name}"`).join(" or ")}?`;
  if (rule === "struct") return structureRemedy(message);
  return REMEDIES[rule] ?? `See ${PAGES[linter](rule)}.`;
}

/** Redocly also suggests names that have little in common with the one that was written. */
function likelyNames(message: string, suggestions: string[]): string[] {
  const written = /^Property `(.+)` is not expected/.exec(message)?.[1];
  if (written === undefined) return suggestions.length > SUGGESTIONS ? [] : [...new Set(suggestions)];
  if (METHODS.some((method) => method !== written && method === written.toLowerCase())) return [written.toLowerCase()];
  const near = closest(written, suggestions);
  return near === undefined ? [] : [near];
}

function structureRemedy(message: string): string {
  const [pattern, remedy] = STRUCTURE.find(([pattern]) => pattern.test(message))!;
  return remedy.replace("$1", pattern.exec(message)?.[1] ?? "");
}
