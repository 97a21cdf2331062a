import { calledOperation, type Arazzo, type Step, type Workflow } from "./arazzo.js";

/** Narrow, so that it can be read on a phone. */
const WIDTH = 470;
const BOX = { x: 40, width: 330, height: 66, gap: 20 };
const HEADING = 58;
/** Characters of a description in a line of a box. */
const LINE = 44;

/**
 * The workflows of a document as a picture (SVG): a box for each step, with what it is for and the operation that it
 * calls, and an arrow back for a step that is repeated. It has the colours of the text around it, so that it is light
 * or dark as the page is.
 */
export function workflowDiagram({ info, workflows }: Arazzo): string {
  const heights = workflows.map(({ steps }) => HEADING + steps.length * (BOX.height + BOX.gap));
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const height = heights.reduce((sum, height) => sum + height, 0);
  const id = `workflow-${slug(info.title)}`;
  const told = workflows.map(({ summary, workflowId, steps }) => `${summary ?? workflowId}: ${steps.map((step, index) => `${index + 1}. ${inWords(step)}`).join(" ")}`).join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" aria-labelledby="${id}-title ${id}-description" font-family="system-ui, sans-serif" font-size="14" fill="currentColor">`,
    `<title id="${id}-title">${escape(info.title)}</title>`,
    `<desc id="${id}-description">${escape(told)}</desc>`,
    `<defs><marker id="${id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>`,
    ...workflows.map((workflow, index) => drawWorkflow(workflow, tops[index]!, `url(#${id}-arrow)`)),
    "</svg>",
    "",
  ].join("\n");
}

function drawWorkflow({ summary, workflowId, steps }: Workflow, top: number, arrow: string): string {
  const place = (index: number) => top + HEADING + index * (BOX.height + BOX.gap);
  const heading = `<text x="0" y="${top + 34}" font-size="16" font-weight="600">${escape(summary ?? workflowId)}</text>`;
  const middle = BOX.x + BOX.width / 2;
  const arrows = steps.slice(1).map((_, index) => line(`M${middle} ${place(index) + BOX.height}V${place(index + 1) - 2}`, arrow));
  return [heading, ...arrows, ...steps.flatMap((step, index) => [drawStep(step, index + 1, place(index)), ...drawRepetition(step, place(index), arrow)])].join("\n");
}

function drawStep(step: Step, number: number, top: number): string {
  const middle = top + BOX.height / 2;
  const lines = wrapped(inWords(step));
  const first = middle - 8.5 * (lines.length + 1) + 13;
  const words = lines.map((text, index) => `<text x="${BOX.x + 16}" y="${first + 17 * index}">${escape(text)}</text>`);
  return [
    `<circle cx="16" cy="${middle}" r="13" fill="none" stroke="currentColor" stroke-opacity=".5"/><text x="16" y="${middle + 5}" text-anchor="middle">${number}</text>`,
    `<rect x="${BOX.x}" y="${top}" width="${BOX.width}" height="${BOX.height}" rx="8" fill-opacity=".05" stroke="currentColor" stroke-opacity=".35"/>`,
    ...words,
    `<text x="${BOX.x + 16}" y="${first + 17 * lines.length + 2}" font-family="ui-monospace, monospace" font-size="12.5" fill-opacity=".75">${escape(calledOperation(step)?.id ?? "")}</text>`,
  ].join("\n");
}

/** The way back of a step that is repeated until it comes true. */
function drawRepetition({ onFailure = [] }: Step, top: number, arrow: string): string[] {
  const right = BOX.x + BOX.width;
  return onFailure
    .filter(({ type }) => type === "retry")
    .flatMap(({ retryAfter = 0 }) => [
      line(`M${right} ${top + BOX.height - 20}h16q8 0 8 -8v-10q0 -8 -8 -8H${right + 3}`, arrow),
      `<text x="${right + 32}" y="${top + BOX.height / 2 + 5}" font-size="12.5">every ${retryAfter} s</text>`,
    ]);
}

function line(path: string, arrow: string): string {
  return `<path d="${path}" fill="none" stroke="currentColor" stroke-width="1.5" marker-end="${arrow}"/>`;
}

function inWords({ description, stepId }: Step): string {
  return (description ?? stepId).trim().replaceAll(/\s+/g, " ");
}

function wrapped(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (`${lines.at(-1)} ${word}`.length > LINE) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
