/** What to do about a finding of an adopted rule; the rule's own page where we have nothing better to say. */
const REMEDIES: Record<string, string> = {
  "struct": "Compare the key with the OpenAPI 3.1 specification: correct its spelling, place or type.",
  "operation-operationId-unique": "Give each operation the official name of its own page.",
  "no-invalid-media-type-examples": "Correct the example, or the schema if the reference proves it wrong.",
  "no-invalid-parameter-examples": "Correct the example, or the schema if the reference proves it wrong.",
  "no-invalid-schema-examples": "Correct the example, or the schema if the reference proves it wrong.",
  "path-parameters-defined": "List the parameter under parameters of the path item, with $ref: ../../components/parameters/<name>.yaml.",
  "operation-tag-defined": "Use a tag of openapi.yaml, or add the tag there with a description.",
  "security-defined": "Name a scheme of components.securitySchemes in openapi.yaml.",
  "operation-summary": "Say in a few words what the operation does.",
  "operation-description": "Say what the operation does, what it costs or interrupts, and which error codes can be expected.",
  "no-unused-components": "Use the component or delete it.",
};

const PAGES = {
  redocly: (rule: string) => `https://redocly.com/docs/cli/rules/oas/${rule}`,
  spectral: () => "https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules",
};

export function remedyOf(linter: keyof typeof PAGES, rule: string, suggestions: string[] = []): string {
  if (suggestions.length > 0) return `Did you mean ${suggestions.map((name) => `"${name}"`).join(" or ")}?`;
  return REMEDIES[rule] ?? `See ${PAGES[linter](rule)}.`;
}
