import { escapeHtml } from "../html.js";
import type { Cell, Coverage } from "./coverage-data.js";

/** Sizes in the units of the picture, which are about pixels. */
const CHARACTER = 8.4;
const COLUMN = 84;
const HEAD = 34;
const STEP = 16;
const IN_A_LINE = 4;

/** A line for each operation, a column for each status, a mark for each recording. Colours are the style sheet's. */
export function drawCoverage({ statuses, rows }: Coverage, title: string): string {
  const label = Math.max(...rows.map(({ operation }) => operation.officialName.length)) * CHARACTER + 20;
  let y = HEAD;
  const drawn = rows.map(({ operation, cells }) => {
    const height = Math.max(...cells.map(({ recordings }) => Math.ceil(recordings.length / IN_A_LINE)), 1) * STEP + 18;
    const name = `<text class="name" x="0" y="${y + height / 2 + 5}">${escapeHtml(operation.officialName)}</text>`;
    const row = `${name}${cells.map((cell, index) => drawCell(cell, label + index * COLUMN, y, height)).join("")}`;
    y += height + 6;
    return row;
  });
  const width = label + statuses.length * COLUMN;
  const head = statuses.map((status, index) => `<text class="status s${String(status)[0]}" x="${label + index * COLUMN + (COLUMN - 6) / 2}" y="18" text-anchor="middle">${status}</text>`);
  return `<svg viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-label="${escapeHtml(title)}">
<defs><circle id="mark-page" class="page" r="5.5"/><circle id="mark-composed" class="composed" r="4.5"/><path id="mark-capture" class="capture" d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/></defs>
${head.join("")}
${drawn.join("\n")}
</svg>`;
}

function drawCell({ status, documented, recordings }: Cell, x: number, y: number, height: number): string {
  const group = `s${String(status)[0]}`;
  if (!documented && recordings.length === 0) return `<circle class="nothing" cx="${x + (COLUMN - 6) / 2}" cy="${y + height / 2}" r="1.5"/>`;
  const state = documented ? (recordings.length > 0 ? "" : " hole") : " dashed";
  const box = `<rect class="box ${group}${state}" x="${x}" y="${y}" width="${COLUMN - 6}" height="${height}" rx="6"/>`;
  const inLines = Math.ceil(recordings.length / IN_A_LINE);
  const marks = recordings.map(({ name, kind }, index) => {
    const line = Math.floor(index / IN_A_LINE);
    const inThisLine = Math.min(IN_A_LINE, recordings.length - line * IN_A_LINE);
    const left = x + (COLUMN - 6) / 2 - ((inThisLine - 1) * STEP) / 2;
    const top = y + height / 2 - ((inLines - 1) * STEP) / 2;
    return `<use href="#mark-${kind}" class="${group}" x="${left + (index % IN_A_LINE) * STEP}" y="${top + line * STEP}"><title>${escapeHtml(name)}</title></use>`;
  });
  return box + marks.join("");
}
