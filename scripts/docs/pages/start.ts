import { escapeHtml, lines } from "../html.js";
import { renderPage } from "../layout.js";
import { guidePage, Links, operationPage, START_PAGE } from "../links.js";
import { plainText } from "../markdown.js";
import type { Guide } from "../model/guides.js";
import type { Site } from "../model/site.js";
import { effectBadge } from "../parts/badges.js";
import { renderDescription, type Context } from "../parts/description.js";

/** The page that the site opens on: what this is, the first call, every operation and guide, and what holds for all calls. */
export function renderStart(site: Site): string {
  const { title, version, summary = "", description = "", contact } = site.document.info;
  const context = { site, links: new Links(site, START_PAGE) };
  const [opening = "", firstCall = "", ...rest] = description.split(/^(?=## )/m);
  const content = lines(
    `<h1>${escapeHtml(title)} <small>${escapeHtml(version)}</small></h1>\n<p class="lead">${escapeHtml(summary)}</p>`,
    renderDescription(context, opening, 2),
    contact?.url && `<p><a href="${escapeHtml(contact.url)}">${escapeHtml(contact.name ?? contact.url)}</a></p>`,
    renderDescription(context, firstCall, 2, true),
    renderOperations(context),
    renderGuides(context),
    renderDescription(context, rest.join("\n"), 2, true),
    renderServers(context),
    renderSecuritySchemes(context),
  );
  return renderPage(site, { address: START_PAGE, title, summary, kind: "start", content });
}

function renderOperations({ site, links }: Context): string {
  const groups = site.groups.map(({ tag, operations }) => {
    const items = operations.map((operation) => {
      const { id, summary, method, path } = operation;
      return `<li><a href="${escapeHtml(links.to(operationPage(id)))}">${escapeHtml(summary)}</a> ${effectBadge(operation)}
<span class="request-line"><span class="method ${method.toLowerCase()}">${method}</span> <code>${escapeHtml(path).replaceAll("/", "/<wbr>")}</code></span></li>`;
    });
    return `<h3 id="${escapeHtml(tag.name)}">${escapeHtml(tag["x-displayName"] ?? tag.name)}</h3>
${tag.description ? renderDescription({ site, links }, tag.description, 4) : ""}<ul class="operations">\n${items.join("\n")}\n</ul>`;
  });
  return `<section aria-labelledby="operations"><h2 id="operations">Operations</h2>\n${groups.join("\n")}</section>`;
}

function renderGuides({ site, links }: Context): string {
  const items = site.guides.map((guide) => `<li><a href="${escapeHtml(links.to(guidePage(guide.name)))}">${escapeHtml(guide.title)}</a><p>${escapeHtml(opening(guide))}</p></li>`);
  return `<section aria-labelledby="guides"><h2 id="guides">Guides</h2>\n<ul class="guides">\n${items.join("\n")}\n</ul></section>`;
}

/** The first sentence of a guide. */
export function opening({ parts }: Guide): string {
  const [first] = parts.flatMap((part) => ("markdown" in part && part.markdown !== "" ? [part.markdown] : []));
  return /^.*?[.:](?=\s|$)/.exec(plainText(first?.split("\n\n")[0] ?? ""))?.[0].replace(/:$/, ".") ?? "";
}

function renderServers(context: Context): string {
  const items = context.site.document.servers.map(({ url, description, variables }) => {
    const values = Object.entries(variables ?? {}).map(([name, { enum: known }]) => known && `<p><code>{${escapeHtml(name)}}</code>: ${known.map((value) => `<code>${escapeHtml(value)}</code>`).join(", ")}</p>`);
    return `<div><dt><code>${escapeHtml(url)}</code></dt>\n<dd>${lines(renderDescription(context, description ?? "", 3), ...values)}</dd></div>`;
  });
  return `<section aria-labelledby="servers"><h2 id="servers">Servers</h2>\n<dl class="fields">${items.join("\n")}</dl></section>`;
}

function renderSecuritySchemes(context: Context): string {
  const items = Object.entries(context.site.document.components.securitySchemes ?? {}).map(([id, { type, in: place, name, description }]) => {
    const where = name ? `${place} <code>${escapeHtml(name)}</code>` : escapeHtml(type);
    return `<div id="security.${escapeHtml(id)}"><dt>${escapeHtml(id)} <span class="type">${where}</span></dt>\n<dd>${renderDescription(context, description ?? "", 3)}</dd></div>`;
  });
  return `<section aria-labelledby="security"><h2 id="security">Ways to authenticate</h2>\n<dl class="fields">${items.join("\n")}</dl></section>`;
}
