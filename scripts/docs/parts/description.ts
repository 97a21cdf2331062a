import { escapeHtml, lines } from "../html.js";
import { type Links, pageWith } from "../links.js";
import { renderMarkdown } from "../markdown.js";
import { entryOfNote, noteText, separateNotes } from "../model/notes.js";
import type { Site } from "../model/site.js";

/** What a part of a page is written with. */
export interface Context {
  site: Site;
  links: Links;
}

/**
 * A description, with the notes of the ledger below it, each with a link to its entry.
 *
 * @param level The level at which headings in it start.
 * @param anchors Whether they get anchors: where it is the only text of its page that has headings.
 */
export function renderDescription({ site, links }: Context, markdown: string, level: number, anchors = false): string {
  const { text, notes } = separateNotes(markdown);
  const options = { level, link: links.fromMarkdown, codeLink: (code: string) => links.toErrorCode(code), anchors };
  const asides = notes.map((note) => {
    const entry = entryOfNote(site.ledger, note);
    const label = entry ? `<a href="${escapeHtml(links.to(pageWith(site, "differences"), entry.id))}">Reference note</a>` : "Reference note";
    return `<div class="note"><p class="label">${label}</p>\n${renderMarkdown(noteText(note), options)}</div>`;
  });
  return lines(text && renderMarkdown(text, options), ...asides);
}
