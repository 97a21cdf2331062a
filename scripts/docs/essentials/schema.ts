import type { Schema } from "../../generate/openapi.js";
import { resolve } from "../../generate/openapi.js";
import type { DocsDocument } from "../document.js";
import { escapeHtml, renderMarkdown } from "../markdown.js";

const ALTERNATIVES = { oneOf: "One of these", anyOf: "Any of these", allOf: "All of these" } as const;

/** The type of a value in a few words: "string, at least 1 character, one of: a, b". */
export function describeType(schema: Schema): string {
  const types = [schema["type"] ?? (schema["properties"] ? "object" : "any")].flat().join(" or ");
  const limits: [string, (value: unknown) => string][] = [
    ["format", (value) => String(value)],
    ["const", (value) => `always ${JSON.stringify(value)}`],
    ["enum", (value) => `one of: ${(value as unknown[]).map((item) => JSON.stringify(item)).join(", ")}`],
    ["default", (value) => `default ${JSON.stringify(value)}`],
    ["minimum", (value) => `at least ${value}`],
    ["maximum", (value) => `at most ${value}`],
    ["minLength", (value) => `length at least ${value}`],
    ["maxLength", (value) => `length at most ${value}`],
    ["minItems", (value) => `at least ${value} items`],
    ["maxItems", (value) => `at most ${value} items`],
    ["pattern", (value) => `pattern ${value}`],
  ];
  return [types, ...limits.filter(([key]) => schema[key] !== undefined).map(([key, words]) => words(schema[key]))].join(", ");
}

/** The fields of an object, of the items of an array and of alternatives, as nested lists. */
export function renderFields(document: DocsDocument, node: Schema, within: readonly Schema[] = []): string {
  const schema = resolve(document, node);
  if (within.includes(schema)) return "<p>The same form again.</p>";
  const inside = [...within, schema];
  const required = (schema["required"] ?? []) as string[];
  const properties = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>).map(([name, property]) => {
    const target = resolve(document, property);
    const facts = [describeType(target), required.includes(name) ? "required" : "optional"];
    return `<dt><code>${escapeHtml(name)}</code> <span>${escapeHtml(facts.join(", "))}</span></dt>
<dd>${renderDescription({ ...target, ...property })}${renderFields(document, property, inside)}</dd>`;
  });
  return [
    within.length === 0 && properties.length === 0 && !schema["items"] && renderDescription(schema),
    properties.length > 0 && `<dl>${properties.join("\n")}</dl>`,
    schema["additionalProperties"] === false && "<p>No other fields.</p>",
    schema["items"] && renderItems(document, schema["items"] as Schema, inside),
    ...Object.entries(ALTERNATIVES).map(([key, words]) => renderAlternatives(document, words, (schema[key] ?? []) as Schema[], inside)),
  ].filter(Boolean).join("\n");
}

/** At the top of a body, the readers' copy says with the body what its items are. */
function renderItems(document: DocsDocument, items: Schema, within: readonly Schema[]): string {
  const target = resolve(document, items);
  const description = within.length > 1 ? renderDescription(target) : "";
  return `<p>Each item: ${escapeHtml(describeType(target))}</p>${description}${renderFields(document, items, within)}`;
}

function renderAlternatives(document: DocsDocument, words: string, schemas: Schema[], within: readonly Schema[]): string {
  if (schemas.length === 0) return "";
  const items = schemas.map((schema) => {
    const target = resolve(document, schema);
    const title = (target["title"] as string | undefined) ?? describeType(target);
    return `<li>${escapeHtml(title)}${renderDescription(target)}${renderFields(document, schema, within)}</li>`;
  });
  return `<p>${words}:</p><ul>${items.join("\n")}</ul>`;
}

function renderDescription({ description }: Schema): string {
  return typeof description === "string" ? renderMarkdown(description, 6) : "";
}
