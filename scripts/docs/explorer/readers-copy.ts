import type { Operation, Schema } from "../../generate/openapi.js";
import { operationsOf, resolve } from "../../generate/openapi.js";
import { type Body, type DocsDocument, operationAnchor, operationsByTag } from "../model/document.js";
import { operationPage } from "../links.js";
import { prepareDescriptions } from "./descriptions.js";
import { describeEffect } from "../model/effect.js";

/**
 * A copy of the description for the page. Redoc does not show the effect of an operation, the link to its reference page,
 * the name of the contact, and what the schema of a body says about the body as a whole; the request line it shows far below.
 * The copy says these things in descriptions, which Redoc does show, and lists the operations in the introduction. It has no
 * samples: Redoc would show them in place of the examples of the body, and the page of each operation has them.
 */
export function readersCopy(document: DocsDocument): DocsDocument {
  const copy = structuredClone(document);
  const bodies = new Set<Body>();
  for (const { method, path, operation, requestBody } of operationsOf(copy)) {
    const requestLine = `\`${method.toUpperCase()} ${path}\``;
    const effect = describeEffect({ effect: operation["x-effect"], repeat: operation["x-repeat"] });
    operation.description = paragraphs(requestLine, effect, operation.description, links(operation));
    Object.assign(operation, { "x-badges": badges(operation) });
    if (requestBody) bodies.add(requestBody as Body);
    for (const response of Object.values(operation.responses)) bodies.add(resolve(copy, response) as Body);
  }
  for (const body of bodies) describeSchema(copy, body);
  copy.info.description = paragraphs(introduction(copy), operationList(copy));
  delete copy.info.contact;
  prepareDescriptions(copy);
  return copy;
}

function badges(operation: Operation): object[] {
  return [{ name: operation["x-effect"] }, { name: `repeat: ${operation["x-repeat"]}` }];
}

function links({ operationId, externalDocs }: Operation & { externalDocs: { description?: string } }): string {
  return `[This operation on a page of its own, with samples](${operationPage(operationId)}) · [${externalDocs.description ?? "Reference page"}](${externalDocs.url})`;
}

function describeSchema(document: DocsDocument, body: Body): void {
  for (const { schema } of Object.values(body.content ?? {})) {
    if (schema) body.description = paragraphs(body.description, ...wholeDescriptions(document, schema));
  }
}

/** What a schema says about an object as a whole, an array as a whole, or each of its items. */
function wholeDescriptions(document: DocsDocument, node: Schema): string[] {
  const { description, properties, items } = resolve(document, node) as { description?: string; properties?: object; items?: Schema };
  return [...(description && (properties || items) ? [description] : []), ...(items ? wholeDescriptions(document, items) : [])];
}

/** The text of the introduction, with the contact as the last paragraph before its first heading. */
function introduction({ info }: DocsDocument): string {
  const [opening = "", ...rest] = (info.description ?? "").split(/^(?=## )/m);
  const { name, url } = info.contact ?? {};
  return paragraphs(opening, url && `[${name ?? url}](${url})`, rest.join(""));
}

function operationList(document: DocsDocument): string {
  const lists = operationsByTag(document).map(({ tag, entries }) => {
    const items = entries.map(({ operation, method, path }) => {
      const link = `[${operation.summary}](#${operationAnchor(operation)})`;
      return `- ${link}: \`${method.toUpperCase()} ${path}\` (${operation["x-effect"]})`;
    });
    return paragraphs(`**${tag["x-displayName"] ?? tag.name}**`, items.join("\n"));
  });
  return paragraphs("## Operations", ...lists);
}

function paragraphs(...texts: (string | undefined)[]): string {
  return texts.map((text) => text?.trim()).filter(Boolean).join("\n\n");
}
