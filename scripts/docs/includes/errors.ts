import { STATUS_CODES } from "node:http";
import { escapeHtml } from "../html.js";
import { noteOf } from "../../description/ledger.js";
import { pageWith, type Links } from "../links.js";
import { renderDescription, type Context } from "../parts/description.js";
import type { Site } from "../model/site.js";

/** The whole catalogue, with fields to filter it. They appear when the script of the page runs. */
export function renderErrors(context: Context): string {
  const { site, links } = context;
  const statuses = [...new Set([...site.catalogue.values()].map(({ status }) => status))].sort((a, b) => a - b);
  const options = statuses.map((status) => `<option value="${status}">${status} ${STATUS_CODES[status] ?? ""}</option>`);
  return `<div class="filter" hidden>
<label>Words or code <input type="search" class="words" autocomplete="off" spellcheck="false"></label>
<label>Status <select><option value="">any</option>${options.join("")}</select></label>
<label><input type="checkbox"> only where trying again can help</label>
<p role="status"></p>
</div>
${(site.notesByCode.get("") ?? []).map((entry) => renderDescription(context, noteOf(entry), 3)).join("\n")}
${errorCodeTable(site, [...site.catalogue.keys()], links, true)}`;
}

/** A table of error codes. Each code is a link; in the catalogue itself it is the anchor too. */
export function errorCodeTable(site: Site, codes: readonly string[], links: Links, anchors = false): string {
  const differences = pageWith(site, "differences");
  const rows = codes.map((code) => {
    const { status, meaning, remedy, retryable } = site.catalogue.get(code)!;
    const notes = (site.notesByCode.get(code) ?? []).map(({ id }, index) => ` <a href="${escapeHtml(links.to(differences, id))}">Reference note${index > 0 ? ` ${index + 1}` : ""}</a>`);
    return `<tr${anchors ? ` id="${code}"` : ""}><th scope="row"><a href="${escapeHtml(links.toErrorCode(code) ?? "")}">${code}</a></th><td data-label="Status">${status}</td><td data-label="Meaning">${escapeHtml(meaning)}${notes.join("")}</td><td data-label="What to do">${escapeHtml(remedy)}</td><td data-label="Try again">${retryable ? "can help" : "no use"}</td></tr>`;
  });
  return `<div class="table codes"><table${anchors ? ' class="catalogue"' : ""}>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">What to do</th><th scope="col">Try again</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}
