import { escapeHtml, lines } from "../html.js";
import type { BodyView, ParameterView } from "../model/operation.js";
import type { Field, Shape } from "../model/shape.js";
import { codeBlock } from "../highlight.js";
import { renderDescription, type Context } from "./description.js";

interface Entry {
  anchor: string;
  name: string;
  type: string;
  required: boolean;
  content: string;
}

/** Parameters or fields: a name, facts about it, and what it means. The name is the link to itself. */
function renderEntries(entries: Entry[]): string {
  if (entries.length === 0) return "";
  const items = entries.map(({ anchor, name, type, required, content }) => {
    const facts = `<span class="type">${escapeHtml(type)}</span> <span class="${required ? "required" : "optional"}">${required ? "required" : "optional"}</span>`;
    return `<div id="${escapeHtml(anchor)}"><dt><a href="#${escapeHtml(encodeURI(anchor))}"><code>${escapeHtml(name)}</code></a> ${facts}</dt>\n<dd>${content}</dd></div>`;
  });
  return `<dl class="fields">\n${items.join("\n")}\n</dl>`;
}

export function renderParameters(context: Context, parameters: ParameterView[]): string {
  return renderEntries(
    parameters.map(({ place, type, examples, description, ...parameter }) => ({
      ...parameter,
      type: `in ${place}, ${type}`,
      content: lines(
        renderDescription(context, description, 4),
        examples.length > 0 && `<p>Example: ${examples.map((example) => `<code>${escapeHtml(example)}</code>`).join(", ")}</p>`,
      ),
    })),
  );
}

/** A body: what it is, its fields and its examples. Headings in its descriptions start at the given level. */
export function renderBody(context: Context, { description, required, media }: BodyView, level: number): string {
  return lines(
    renderDescription(context, description, level),
    ...media.map(({ type, words, description, shape, examples }) =>
      lines(
        `<p class="media"><code>${escapeHtml(type)}</code> <span class="type">${escapeHtml(words)}</span>${required ? ' <span class="required">required</span>' : ""}</p>`,
        renderDescription(context, description, level),
        renderShape(context, shape, level),
        ...examples.map(({ title, json }) => `<figure class="example"><figcaption>${escapeHtml(title)}</figcaption>\n${codeBlock(json, "json")}</figure>`),
      ),
    ),
  );
}

function renderShape(context: Context, { fields, closed, each, alternatives, repeated }: Shape, level: number): string {
  if (repeated) return "<p>The same form again.</p>";
  const nested = (shape: Shape) => renderShape(context, shape, level);
  return lines(
    renderEntries(fields.map((field: Field) => ({ ...field, content: lines(renderDescription(context, field.description, level), nested(field.shape)) }))),
    closed && '<p class="closed">No other fields.</p>',
    ...each.map(({ words, type, description, shape }) =>
      lines(`<p>${words}: <span class="type">${escapeHtml(type)}</span></p>`, renderDescription(context, description, level), nested(shape)),
    ),
    ...alternatives.map(({ words, options }) => {
      const items = options.map(({ title, description, shape }) => `<li><p>${escapeHtml(title)}</p>${renderDescription(context, description, level)}${nested(shape)}</li>`);
      return `<p>${words}:</p>\n<ul class="alternatives">${items.join("\n")}</ul>`;
    }),
  );
}
