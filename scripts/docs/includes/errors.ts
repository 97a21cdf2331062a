import { STATUS_CODES } from "node:http";
import { escapeHtml } from "../html.js";
import type { Site } from "../model/site.js";

/** The whole catalogue, with fields to filter it. They appear when the script of the page runs. */
export function renderErrors(site: Site): string {
  const statuses = [...new Set([...site.catalogue.values()].map(({ status }) => status))].sort((a, b) => a - b);
  const options = statuses.map((status) => `<option value="${status}">${status} ${STATUS_CODES[status] ?? ""}</option>`);
  return `<div class="filter" hidden>
<label>Words or code <input type="search" class="words" autocomplete="off" spellcheck="false"></label>
<label>Status <select><option value="">any</option>${options.join("")}</select></label>
<label><input type="checkbox"> only where trying again can help</label>
<p role="status"></p>
</div>
${errorCodeTable(site, [...site.catalogue.keys()], (code) => `#${code}`, true)}`;
}

/** A table of error codes. Each code is a link; in the catalogue itself it is the anchor too. */
export function errorCodeTable(site: Site, codes: readonly string[], link: (code: string) => string | undefined, anchors = false): string {
  const rows = codes.map((code) => {
    const { status, meaning, remedy, retryable } = site.catalogue.get(code)!;
    return `<tr${anchors ? ` id="${code}"` : ""}><th scope="row"><a href="${escapeHtml(link(code) ?? "")}">${code}</a></th><td data-label="Status">${status}</td><td data-label="Meaning">${escapeHtml(meaning)}</td><td data-label="What to do">${escapeHtml(remedy)}</td><td data-label="Try again">${retryable ? "can help" : "no use"}</td></tr>`;
  });
  return `<div class="table codes"><table${anchors ? ' class="catalogue"' : ""}>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">What to do</th><th scope="col">Try again</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}
