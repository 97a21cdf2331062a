import { type DocsDocument, operationsByTag } from "../document.js";
import { escapeHtml, renderMarkdown } from "../markdown.js";
import { renderOperation } from "./operation.js";

/** The whole description as plain HTML: for readers without JavaScript, for print and for programs that read pages. */
export function renderEssentials(document: DocsDocument): string {
  const { title, version, summary, description } = document.info;
  const html = [
    `<header><h1>${escapeHtml(title)} <small>${escapeHtml(version)}</small></h1>`,
    summary && `<p>${escapeHtml(summary)}</p>`,
    "</header>",
    description && renderMarkdown(description),
    renderServers(document),
    renderSecuritySchemes(document),
    ...operationsByTag(document).map(({ tag, entries }) =>
      [
        `<section><h2>${escapeHtml(tag["x-displayName"] ?? tag.name)}</h2>`,
        tag.description && renderMarkdown(tag.description, 3),
        ...entries.map((entry) => renderOperation(document, entry)),
        "</section>",
      ].filter(Boolean).join("\n"),
    ),
  ].filter(Boolean).join("\n");
  checkAnchors(html);
  return html;
}

function checkAnchors(html: string): void {
  for (const [, anchor] of html.matchAll(/ href="#([^"]*)"/g)) {
    if (!html.includes(` id="${anchor}"`)) {
      throw new Error(`A description links to #${anchor}, where the reference page has nothing. Use #/<tag>/<operationId> of an operation.`);
    }
  }
}

function renderServers({ servers }: DocsDocument): string {
  const items = servers.map(({ url, description, variables }) => {
    const regions = Object.entries(variables ?? {}).map(([name, { enum: values }]) => values && `<code>{${escapeHtml(name)}}</code>: ${values.map(escapeHtml).join(", ")}`);
    return `<dt><code>${escapeHtml(url)}</code></dt><dd>${renderMarkdown(description ?? "")}${regions.filter(Boolean).join("; ")}</dd>`;
  });
  return `<section><h2>Servers</h2><dl>${items.join("\n")}</dl></section>`;
}

function renderSecuritySchemes({ components }: DocsDocument): string {
  const items = Object.entries(components.securitySchemes ?? {}).map(([id, { type, in: place, name, description }]) => {
    const where = name ? `${place} <code>${escapeHtml(name)}</code>` : escapeHtml(type);
    return `<dt>${escapeHtml(id)} (${where})</dt><dd>${renderMarkdown(description ?? "")}</dd>`;
  });
  return items.length > 0 ? `<section><h2>Ways to authenticate</h2><dl>${items.join("\n")}</dl></section>` : "";
}
