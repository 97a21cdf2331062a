import { escapeHtml, lines } from "../html.js";
import { operationPage } from "../links.js";
import type { Context } from "../parts/description.js";
import { coverageOf, type Coverage, KINDS } from "./coverage-data.js";
import { drawCoverage } from "./coverage-picture.js";

/** The statuses that each operation documents and the recordings that stand for them: as a picture, and as a table with links. */
export function renderCoverage(context: Context): string {
  const coverage = coverageOf(context.site);
  const count = coverage.rows.reduce((sum, { cells }) => sum + cells.reduce((inRow, { recordings }) => inRow + recordings.length, 0), 0);
  const legend = KINDS.map(({ key, words }) => `<li><svg class="key" viewBox="0 0 16 16" aria-hidden="true"><use href="#mark-${key}" x="8" y="8" class="s2"/></svg> ${words}</li>`);
  return lines(
    `<figure class="coverage">\n<div class="picture" tabindex="0">${drawCoverage(coverage, `Recordings by operation and status: ${count} in all. The table below says the same in words.`)}</div>`,
    `<figcaption><ul class="legend">${legend.join("")}<li><span class="box dashed"></span> status that the page of the operation does not list</li><li><span class="box hole"></span> documented, nothing recorded</li></ul></figcaption>\n</figure>`,
    renderTable(context, coverage),
  );
}

function renderTable({ links }: Context, { statuses, rows }: Coverage): string {
  const head = ["Operation", ...statuses].map((title) => `<th scope="col">${title}</th>`);
  const body = rows.map(({ operation, cells }) => {
    const name = `<th scope="row"><a href="${escapeHtml(links.to(operationPage(operation.id)))}">${escapeHtml(operation.officialName)}</a></th>`;
    return `<tr>${name}${cells.map(({ documented, recordings }) => `<td>${recordings.length || (documented ? "none" : "")}</td>`).join("")}</tr>`;
  });
  return `<div class="table numbers"><table><caption>Recordings by operation and status</caption>\n<thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody></table></div>`;
}
