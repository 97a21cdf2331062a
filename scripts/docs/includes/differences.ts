import type { Discrepancy } from "../../description/ledger.js";
import { escapeHtml, lines } from "../html.js";
import { operationPage, pageWith } from "../links.js";
import { describedParts } from "../model/operation.js";
import { entryOfNote, separateNotes } from "../model/notes.js";
import type { Site } from "../model/site.js";
import { renderDescription, type Context } from "../parts/description.js";

/** Entries that speak of another revision of the reference. */
const LATER_REVISION = /\blater revision\b/i;

/** Every entry of the ledger: first what another revision says, then where the reference is silent, wrong or contradicts itself. */
export function renderDifferences(context: Context): string {
  const { ledger } = context.site;
  const places = placesOfEntries(context.site);
  const list = (entries: Discrepancy[]) => entries.map((entry) => renderEntry(context, entry, places.get(entry.id) ?? [])).join("\n");
  const later = ledger.filter(({ reference }) => LATER_REVISION.test(reference));
  return lines(
    later.length > 0 && `<h2 id="between-the-revisions">Between the revisions</h2>\n${list(later)}`,
    '<h2 id="silent-wrong-or-contradictory">Silent, wrong or contradictory</h2>',
    list(ledger.filter((entry) => !later.includes(entry))),
  );
}

function renderEntry(context: Context, { id, reference, chosen, why }: Discrepancy, places: Place[]): string {
  const title = id.replaceAll("-", " ");
  const links = places.map(({ page, anchor, name }) => `<a href="${escapeHtml(context.links.to(page, anchor))}">${escapeHtml(name)}</a>`);
  const facts = [["The reference", reference], ["Chosen here", chosen], ["Why", why]] as const;
  return `<section class="entry" id="${escapeHtml(id)}" aria-labelledby="title-${escapeHtml(id)}">
<h3 id="title-${escapeHtml(id)}"><a href="#${escapeHtml(id)}">${escapeHtml(title.charAt(0).toUpperCase() + title.slice(1))}</a></h3>
<dl>
${facts.map(([name, text]) => `<div><dt>${name}</dt><dd>${renderDescription(context, text, 4)}</dd></div>`).join("\n")}
${links.length > 0 ? `<div><dt>Where</dt><dd><p>${links.join(", ")}</p></dd></div>` : ""}
</dl>
</section>`;
}

interface Place {
  page: string;
  anchor: string;
  name: string;
}

/** The places in the docs that carry the note of an entry, by its name. */
function placesOfEntries(site: Site): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const operation of site.operations) {
    for (const { anchor, description } of describedParts(operation)) {
      for (const note of separateNotes(description).notes) {
        const id = entryOfNote(site.ledger, note)?.id ?? "";
        const known = places.get(id) ?? [];
        const page = operationPage(operation.id);
        if (known.some((place) => place.page === page && place.anchor === anchor)) continue;
        places.set(id, [...known, { page, anchor, name: anchor === "" ? operation.officialName : `${operation.officialName} ${anchor}` }]);
      }
    }
  }
  for (const [code, entries] of site.notesByCode) {
    for (const { id } of entries) places.set(id, [...(places.get(id) ?? []), { page: pageWith(site, "errors"), anchor: code, name: code || "The catalogue of error codes" }]);
  }
  return places;
}
