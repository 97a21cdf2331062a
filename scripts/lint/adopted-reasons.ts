/** Why we rely on the rules of others: a reason, and the rules that serve it. */
export const ADOPTED_REASONS: readonly (readonly [reason: string, rules: readonly string[]])[] = [
  ["What is not OpenAPI is read differently by every tool.", ["struct", "no-unresolved-refs", "spec-components-invalid-map-name", "spec-ref-siblings", "oas3-schema"]],
  ["Schemas that contradict themselves accept nothing, or not what they seem to.", ["no-schema-type-mismatch", "no-enum-type-mismatch", "no-required-schema-properties-undefined", "no-illogical-composition-keywords", "no-mixed-number-range-constraints", "no-duplicated-enum-values", "duplicated-entry-in-enum"]],
  ["People copy examples before they read anything else, so a wrong one is the costliest mistake.", ["no-invalid-media-type-examples", "no-invalid-parameter-examples", "no-invalid-schema-examples", "no-example-value-and-externalValue", "oas3-valid-media-example", "oas3-valid-schema-example", "oas3-examples-value-or-externalValue"]],
  ["A request must fit one path only, and the client must be able to fill it in.", ["no-ambiguous-paths", "no-identical-paths", "no-path-trailing-slash", "path-keys-no-trailing-slash", "path-not-include-query", "path-declaration-must-exist", "path-parameters-defined", "path-params", "operation-parameters-unique"]],
  ["Methods of the client, links of the page and search results are made of names, so they must be there, unique and fit for a link.", ["operation-operationId", "operation-operationId-unique", "operation-operationId-url-safe", "component-name-unique"]],
  ["A reader needs words at each operation, parameter and tag, and the page needs one place for each operation.", ["operation-summary", "operation-description", "parameter-description", "tag-description", "operation-tags", "operation-tag-defined", "operation-singular-tag", "openapi-tags", "openapi-tags-alphabetical", "openapi-tags-uniqueness", "no-duplicated-tag-names"]],
  ["A caller must know how an operation succeeds and how it refuses.", ["operation-2xx-response", "operation-4xx-response"]],
  ["A misspelled scheme would describe an operation without protection.", ["security-defined", "security-scopes-defined", "oas3-operation-security-defined"]],
  ["The client takes its addresses and regions from the servers.", ["no-empty-servers", "no-server-example.com", "no-server-trailing-slash", "no-server-variables-empty-enum", "no-undefined-server-variable", "oas3-server-variables"]],
  ["Whoever gets the description alone must know what it is, whom to ask, and what they may do with it.", ["info-description", "info-contact", "info-license", "info-license-strict"]],
  ["What nobody uses is not kept right by anybody.", ["no-unused-components"]],
  ["Descriptions become HTML; a text must not become a program.", ["no-unsafe-markdown", "no-eval-in-markdown", "no-script-tags-in-markdown"]],
];

/** Rules of the adopted sets that are off, and why. */
export const NOT_RELIED_ON: readonly (readonly [rules: string, reason: string])[] = [
  ["all other rules of `spectral:oas`", "Redocly has a rule of its own for the same, with the more exact place, or they are about OpenAPI 2.0, 3.2, webhooks or callbacks, which the rules `root-document` and `layout` refuse or nothing here has. Off in `.spectral.yaml`."],
  ["`contact-properties`, `license-url` of Spectral", "The provider has no address that answers mail for this project, and in OpenAPI 3.1 a license has an identifier or a URL, never both."],
  ["rules of Redocly beyond `recommended-strict`", "Matters of taste, or off until somebody proves what they are good for. A rule that is turned on in `redocly.yaml` without a violation in `test/rules/adopted/` fails the tests."],
];

/** What stops lint before the rules can look, and why. These findings are proven in test/rules/broken/. */
export const BEFORE_THE_RULES: readonly (readonly [rule: string, reason: string])[] = [
  ["missing-file", "Without the root document or the catalogue there is nothing to look at."],
  ["file-type", "What does not end in .yaml is read by no tool."],
  ["encoding", "Text that is not UTF-8 turns into other letters on another machine."],
  ["yaml", "YAML that can be read in two ways is."],
  ["empty-file", "An empty file is a file that somebody forgot."],
  ["unfinished-blank", "A blank of `npm run new` or of a snippet must not be published."],
  ["root-document", "Everything else relies on the keys of the root document."],
  ["reference-target", "A `$ref` to nothing breaks every tool, each with a message of its own."],
  ["reference-loop", "A `$ref` that only leads back to itself never ends."],
  ["unreferenced-file", "A file that nothing refers to is not part of the description, however right it is."],
  ["ledger", "A note must appear where the reader stumbles."],
  ["error-codes", "Programs decide by these codes."],
  ["reference", "The facts of a page prove the description only if they are in order and say the same."],
  ["recording", "A recording proves something only if it is in order and the description agrees with it."],
];
