import { escapeHtml, lines } from "../html.js";
import { renderPage } from "../layout.js";
import { Links, operationPage, pageWith } from "../links.js";
import { plainText } from "../markdown.js";
import { separateNotes } from "../model/notes.js";
import type { AnswerView, OperationView } from "../model/operation.js";
import type { Site } from "../model/site.js";
import { renderEffects, requestLine } from "../parts/badges.js";
import { renderDescription, type Context } from "../parts/description.js";
import { renderBody, renderParameters } from "../parts/fields.js";
import { renderSamples } from "../parts/samples.js";
import { errorCodeTable } from "../includes/errors.js";

/** The page of an operation, with everything that its caller needs. */
export function renderOperationPage(site: Site, operation: OperationView): string {
  const { id, officialName, summary, description, tag, reference, security, deprecated } = operation;
  const address = operationPage(id);
  const context = { site, links: new Links(site, address) };
  const sections = sectionsOf(context, operation);
  const samples = site.samples[id] ?? [];
  const content = lines(
    `<article>\n<header class="intro">\n<p class="kicker">${escapeHtml(tag["x-displayName"] ?? tag.name)} · ${escapeHtml(officialName)}</p>\n<h1>${escapeHtml(summary)}</h1>`,
    requestLine(operation),
    renderEffects(operation),
    deprecated && '<p class="warning">The reference marks this operation as deprecated.</p>',
    renderDescription(context, separateNotes(description).text, 2),
    security && `<p>Authentication: <a href="${escapeHtml(context.links.to("index.html", "security"))}">${escapeHtml(security)}</a>. <a href="${escapeHtml(reference.url)}">${escapeHtml(reference.title)}</a>.</p>`,
    renderContents([...sections, ...(samples.length > 0 ? [{ id: "samples", title: "Samples" }] : [])]),
    "</header>",
    '<div class="contract">',
    ...sections.map(({ id, title, content }) => `<section aria-labelledby="${id}"><h2 id="${id}"><a href="#${id}">${title}</a></h2>\n${content}</section>`),
    "</div>",
    renderSamples(samples),
    "</article>",
  );
  const [firstSentence] = plainText(separateNotes(description).text).split(/(?<=\.)\s/);
  return renderPage(site, { address, title: `${summary} (${officialName})`, summary: firstSentence ?? summary, kind: "operation", content });
}

interface Section {
  id: string;
  title: string;
  content: string;
}

/** The parts of the contract of an operation, without those that are empty. */
function sectionsOf(context: Context, operation: OperationView): Section[] {
  const { description, parameters, body, answers } = operation;
  const { notes } = separateNotes(description);
  return [
    { id: "parameters", title: "Parameters", content: renderParameters(context, parameters) },
    { id: "body", title: "Request body", content: body ? renderBody(context, body, 3) : "" },
    { id: "answers", title: "Answers", content: answers.map((answer) => renderAnswer(context, answer)).join("\n") },
    { id: "error-codes", title: "Error codes", content: renderErrorCodes(context, operation) },
    { id: "notes", title: "Where the reference differs", content: notes.length > 0 ? renderDescription(context, notes.join("\n\n"), 3) : "" },
  ].filter(({ content }) => content !== "");
}

function renderContents(parts: { id: string; title: string }[]): string {
  const links = parts.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`);
  return `<ul class="contents" aria-label="On this page">${links.join("")}</ul>`;
}

function renderAnswer(context: Context, answer: AnswerView): string {
  const { status, title } = answer;
  return `<section id="${status}" aria-labelledby="title-${status}"><h3 id="title-${status}"><a href="#${status}">${title}</a></h3>\n${renderBody(context, answer, 4)}</section>`;
}

function renderErrorCodes({ site, links }: Context, operation: OperationView): string {
  const codes = errorCodesOf(site, operation);
  if (codes.length === 0) return "";
  const all = `<p><a href="${escapeHtml(links.to(pageWith(site, "errors")))}">All error codes</a></p>`;
  return lines(errorCodeTable(site, codes, links), all);
}

/** The codes that the description of an operation names, in its texts or its examples. */
export function errorCodesOf(site: Site, { description, answers }: OperationView): string[] {
  const texts = [description, ...answers.flatMap((answer) => [answer.description, ...answer.media.flatMap(({ examples }) => examples.map(({ json }) => json))])];
  return [...new Set(texts.join("\n").match(/\b[A-Z]+\.\d+\b/g) ?? [])].filter((code) => site.catalogue.has(code)).sort();
}
