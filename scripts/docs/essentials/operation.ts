import { STATUS_CODES } from "node:http";
import type { OperationEntry, Parameter, Schema } from "../../generate/openapi.js";
import { resolve } from "../../generate/openapi.js";
import { type Body, type DocsDocument, type Examples, operationAnchor } from "../document.js";
import { escapeHtml, renderMarkdown } from "../markdown.js";
import { describeType, renderFields } from "./schema.js";

/** One operation: meaning, parameters, body, answers. Its request line is part of the readers' description. */
export function renderOperation(document: DocsDocument, { operation, parameters, requestBody }: OperationEntry): string {
  const answers = Object.entries(operation.responses).map(([status, response]) => {
    const body = resolve(document, response) as Body;
    return `<section><h5>${statusTitle(status)}</h5>\n${renderBody(document, body)}</section>`;
  });
  return [
    `<article id="${escapeHtml(operationAnchor(operation))}"><h3>${escapeHtml(operation.summary)}</h3>`,
    renderMarkdown(operation.description, 4),
    renderSecurity(document, operation as { security?: Record<string, string[]>[] }),
    parameters.length > 0 && `<section><h4>Parameters</h4>\n<dl>${parameters.map(renderParameter).join("\n")}</dl></section>`,
    requestBody && `<section><h4>Request body</h4>\n${renderBody(document, requestBody as Body)}</section>`,
    `<section><h4>Answers</h4>\n${answers.join("\n")}</section>`,
    "</article>",
  ].filter(Boolean).join("\n");
}

function renderSecurity(document: DocsDocument, { security = document.security ?? [] }: { security?: Record<string, string[]>[] }): string {
  const ways = security.map((scheme) => Object.keys(scheme).map(escapeHtml).join(" and ") || "nothing");
  return ways.length > 0 ? `<p><strong>Authentication:</strong> ${ways.join(" or ")}</p>` : "";
}

function renderParameter(parameter: Parameter & { schema?: Schema; examples?: Examples }): string {
  const { name, in: place, required, description = "", schema = {}, examples } = parameter;
  const facts = [`in ${place}`, describeType(schema), required ? "required" : "optional"];
  const values = Object.values(examples ?? {}).map(({ value }) => `<code>${escapeHtml(String(value))}</code>`);
  return [
    `<dt><code>${escapeHtml(name)}</code> <span>${facts.map(escapeHtml).join(", ")}</span></dt>`,
    `<dd>${renderMarkdown(description, 5)}${values.length > 0 ? `<p>Example: ${values.join(", ")}</p>` : ""}</dd>`,
  ].join("");
}

function renderBody(document: DocsDocument, { description = "", required, content = {} }: Body): string {
  const media = Object.entries(content).map(([type, { schema = {}, examples = {} }]) => {
    const shown = Object.values(examples).map(({ summary, value }) => {
      const caption = summary ? `<figcaption>${escapeHtml(summary)}</figcaption>` : "";
      return `<figure>${caption}<pre><code>${escapeHtml(JSON.stringify(value, null, 2))}</code></pre></figure>`;
    });
    return `<p><code>${escapeHtml(type)}</code>${required ? ", required" : ""}</p>\n${renderFields(document, schema)}${shown.join("\n")}`;
  });
  return `${renderMarkdown(description, 5)}${media.join("\n")}`;
}

function statusTitle(status: string): string {
  const name = STATUS_CODES[status];
  return escapeHtml(status === "default" ? "Any other status" : name ? `${status} ${name}` : status);
}
