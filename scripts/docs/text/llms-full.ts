import { coverageOf } from "../includes/coverage-data.js";
import { workflowText } from "../includes/workflow.js";
import { Links } from "../links.js";
import { describeEffect } from "../model/effect.js";
import type { Include } from "../model/guides.js";
import { fieldsOf } from "../model/shape.js";
import type { BodyView, OperationView } from "../model/operation.js";
import type { Site } from "../model/site.js";
import { WAYS } from "../parts/samples.js";

/** Everything that the pages say, as one Markdown text. */
export function renderLlmsFull(site: Site): string {
  const { title, version, description = "" } = site.document.info;
  const text = [
    `# ${title} ${version}`,
    deeper(description, 0),
    ...site.operations.map((operation) => operationText(site, operation)),
    ...site.guides.map(({ title, parts }) => [`## ${title}`, ...parts.map((part) => ("include" in part ? INCLUDED[part.include](site) : deeper(part.markdown, 1)))].join("\n\n")),
  ].join("\n\n");
  return `${withLinks(text, new Links(site, "llms-full.txt")).replaceAll(/\n{3,}/g, "\n\n").trim()}\n`;
}

/** Links lead from this file to where they lead from the pages. */
function withLinks(markdown: string, links: Links): string {
  const parts = markdown.split(/(^```[\s\S]*?^```$)/m);
  const linked = (text: string, href: string) => {
    const target = links.fromMarkdown(href);
    return target === undefined ? text : `[${text}](${target})`;
  };
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/\[([^\]]*)\]\(([^)\s]+)\)/g, (_, text: string, href: string) => linked(text, href)))).join("");
}

const INCLUDED: Record<Include, (site: Site) => string> = {
  errors: ({ catalogue }) =>
    [...catalogue].map(([code, { status, meaning, remedy, retryable }]) => `- ${code} (status ${status}): ${meaning} ${remedy} Trying again ${retryable ? "can help" : "is no use"}.`).join("\n"),
  differences: ({ ledger }) => ledger.map(({ id, reference, chosen, why }) => `- ${id}: ${line(reference)} Chosen here: ${line(chosen)} Why: ${line(why)}`).join("\n"),
  coverage: (site) =>
    coverageOf(site)
      .rows.map(({ operation, cells }) => `- ${operation.officialName}: ${cells.filter(({ documented, recordings }) => documented || recordings.length > 0).map(({ status, recordings }) => `${recordings.length} with status ${status}`).join(", ")}`)
      .join("\n"),
  workflow: workflowText,
};

function operationText(site: Site, operation: OperationView): string {
  const { summary, officialName, method, path, description, reference, security, parameters, body, answers, id } = operation;
  return [
    `## ${summary} (${officialName})`,
    `\`${method} ${path}\``,
    describeEffect(operation),
    deeper(description, 1),
    `Authentication: ${security}. [${reference.title}](${reference.url}).`,
    parameters.length > 0 && `### Parameters\n\n${parameters.map(({ name, place, type, required, description }) => `- \`${name}\` (in ${place}, ${type}, ${required ? "required" : "optional"}): ${indented(description)}`).join("\n")}`,
    body && `### Request body\n\n${bodyText(body)}`,
    ...answers.map((answer) => `### ${answer.title}\n\n${bodyText(answer)}`),
    ...(site.samples[id] ?? []).slice(0, 1).flatMap((sample) => WAYS.map(({ key, name, language }) => `### ${sample.title}: ${name}\n\n\`\`\`${language}\n${sample[key].trimEnd()}\n\`\`\``)),
  ].filter(Boolean).join("\n\n");
}

function bodyText({ anchor, description, media }: BodyView): string {
  const contents = media.map(({ type, words, description, shape, examples }) =>
    [
      `\`${type}\`, ${words}. ${description}`,
      fieldsOf(shape).map((field) => `- \`${field.anchor.slice(anchor.length + 1)}\` (${field.type}, ${field.required ? "required" : "optional"}): ${indented(field.description)}`).join("\n"),
      ...examples.map(({ title, json }) => `${title}:\n\n\`\`\`json\n${json}\n\`\`\``),
    ].filter(Boolean).join("\n\n"),
  );
  return [description, ...contents].join("\n\n");
}

/** Headings of a text, so many levels further down. */
function deeper(markdown: string, levels: number): string {
  return markdown.replaceAll(/^##/gm, `##${"#".repeat(levels)}`).trim();
}

/** A text of several lines as part of a list item. */
function indented(markdown: string): string {
  return markdown.replaceAll(/\n(?=.)/g, "\n  ");
}

function line(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
