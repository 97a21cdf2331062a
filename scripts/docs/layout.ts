import { escapeHtml, lines } from "./html.js";
import { Links, START_PAGE } from "./links.js";
import type { Site } from "./model/site.js";
import { renderNavigation } from "./navigation.js";

/** Nothing is loaded but what lies beside the pages, and no script stands in a page. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export interface Page {
  address: string;
  title: string;
  /** What the page holds, in a sentence. */
  summary: string;
  /** A class of the body, where the style of the page has something of its own. */
  kind?: string;
  content: string;
}

/** A whole page: the bar with the search, the navigation, and the content. */
export function renderPage(site: Site, { address, title, summary, kind = "text", content }: Page): string {
  const { title: siteTitle } = site.document.info;
  const links = new Links(site, address);
  const to = (page: string) => escapeHtml(links.to(page));
  return `${lines(
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title === siteTitle ? title : `${title} · ${siteTitle}`)}</title>`,
    `<meta name="description" content="${escapeHtml(summary)}">`,
    `<link rel="icon" href="data:,">\n<link rel="stylesheet" href="${to("assets/site.css")}">\n<script src="${to("assets/site.js")}" defer></script>`,
    `</head>\n<body class="${kind}">\n<a class="skip" href="#content">Skip to the content</a>`,
    `<header class="bar">\n<button type="button" class="menu" popovertarget="navigation">Menu</button>\n<a class="brand" href="${to(START_PAGE)}">${escapeHtml(siteTitle)}</a>`,
    `<div class="search" role="search" data-root="${"../".repeat(address.split("/").length - 1)}" data-page="${escapeHtml(address)}" hidden>`,
    '<input type="search" id="search" placeholder="Search" aria-label="Search operations, fields, statuses, error codes and guides" autocomplete="off" spellcheck="false">',
    '<kbd aria-hidden="true">/</kbd>\n<div class="results" hidden><p role="status"></p><ol></ol></div>\n</div>\n</header>',
    renderNavigation(site, links),
    `<main id="content">\n${content}\n</main>`,
    `<footer><p>Unofficial. Restated from the public reference of the service; version ${escapeHtml(site.document.info.version)} of the description.</p></footer>`,
    "</body>\n</html>",
  )}\n`;
}
