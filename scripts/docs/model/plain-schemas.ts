import { openValues } from "../../description/open-values.js";
import { resolve, type Schema } from "../../generate/openapi.js";
import type { DocsDocument } from "./document.js";

/** Writes what takes several schemas to say in the form in which readers expect it, in the components and all below them. */
export function plainSchemas(document: DocsDocument): void {
  visit(document.components.schemas);

  function visit(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    mergeParts(document, node as Schema);
    nameKnownValues(node as Schema);
    Object.values(node).forEach(visit);
  }
}

/** An object that is put together from others is one object to its readers. */
function mergeParts(document: DocsDocument, schema: Schema): void {
  const { allOf, ...own } = schema;
  if (!Array.isArray(allOf)) return;
  const parts = (allOf as Schema[]).map((part) => {
    const whole = { ...resolve(document, part) };
    mergeParts(document, whole);
    return whole;
  });
  delete schema["allOf"];
  const all = [...parts, own];
  Object.assign(schema, ...parts, own, {
    properties: Object.assign({}, ...all.map(({ properties }) => properties)) as object,
    required: [...new Set(all.flatMap(({ required }) => (required ?? []) as string[]))],
  });
}

/** An open set of values is text of which some values are known. As two alternatives, it would look like a riddle. */
function nameKnownValues(schema: Schema): void {
  const known = openValues(schema);
  if (!known) return;
  delete schema["anyOf"];
  const values = `Known values: ${known.map((value) => `\`${value}\``).join(", ")}. Others may be added.`;
  Object.assign(schema, { type: "string", description: [schema["description"], values].filter(Boolean).join("\n\n") });
}
