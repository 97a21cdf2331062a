import { escapeHtml, lines } from "../html.js";
import { renderPage } from "../layout.js";
import { Links, operationPage, pageWith } from "../links.js";
import { plainText } from "../markdown.js";
import { separateNotes } from "../model/notes.js";
import type { OperationView } from "../model/operation.js";
import type { Site } from "../model/site.js";
import { renderEffects, requestLine } from "../parts/badges.js";
import { renderDescription } from "../parts/description.js";
import { renderBody, renderParameters } from "../parts/fields.js";
import { renderSamples } from "../parts/samples.js";
import { errorCodeTable } from "../includes/errors.js";

/** The page of an operation, with everything that its caller needs. */
export function renderOperationPage(site: Site, operation: OperationView): string {
  const { id, officialName, summary, description, tag, reference, security, parameters, body, answers, deprecated } = operation;
  const address = operationPage(id);
  const context = { site, links: new Links(site, address) };
  const { notes } = separateNotes(description);
  const content = lines(
    `<article>\n<header class="intro">\n<p class="kicker">${escapeHtml(tag["x-displayName"] ?? tag.name)} · ${escapeHtml(officialName)}</p>\n<h1>${escapeHtml(summary)}</h1>`,
    requestLine(operation),
    renderEffects(operation),
    deprecated && '<p class="warning">The reference marks this operation as deprecated.</p>',
    renderDescription(context, separateNotes(description).text, 2),
    security && `<p>Authentication: <a href="${escapeHtml(context.links.to("index.html", "security"))}">${escapeHtml(security)}</a>. <a href="${escapeHtml(reference.url)}">${escapeHtml(reference.title)}</a>.</p>`,
    "</header>",
    renderSamples(site.samples[id] ?? []),
    '<div class="contract">',
    parameters.length > 0 && section("parameters", "Parameters", renderParameters(context, parameters)),
    body && section("body", "Request body", renderBody(context, body, 3)),
    section("answers", "Answers", answers.map((answer) => `<section id="${answer.status}" aria-labelledby="title-${answer.status}"><h3 id="title-${answer.status}"><a href="#${answer.status}">${answer.title}</a></h3>\n${renderBody(context, answer, 4)}</section>`).join("\n")),
    renderErrorCodes(site, operation, context.links),
    notes.length > 0 && section("notes", "Where the reference differs", renderDescription(context, notes.join("\n\n"), 3)),
    "</div>\n</article>",
  );
  const [firstSentence] = plainText(separateNotes(description).text).split(/(?<=\.)\s/);
  return renderPage(site, { address, title: `${summary} (${officialName})`, summary: firstSentence ?? summary, kind: "operation", content });
}

function section(id: string, title: string, content: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}"><a href="#${id}">${title}</a></h2>\n${content}</section>`;
}

function renderErrorCodes(site: Site, operation: OperationView, links: Links): string {
  const codes = errorCodesOf(site, operation);
  if (codes.length === 0) return "";
  const all = `<p><a href="${escapeHtml(links.to(pageWith(site, "errors")))}">All error codes</a></p>`;
  return section("error-codes", "Error codes", lines(errorCodeTable(site, codes, (code) => links.toErrorCode(code)), all));
}

/** The codes that the description of an operation names, in its texts or its examples. */
export function errorCodesOf(site: Site, { description, answers }: OperationView): string[] {
  const texts = [description, ...answers.flatMap((answer) => [answer.description, ...answer.media.flatMap(({ examples }) => examples.map(({ json }) => json))])];
  return [...new Set(texts.join("\n").match(/\b[A-Z]+\.\d+\b/g) ?? [])].filter((code) => site.catalogue.has(code)).sort();
}
