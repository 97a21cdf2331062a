import { Marked } from "marked";

/** Where a link of a description may lead: to the web or to an operation on the page. */
const LINK_TARGET = /^(?:https?:\/\/|mailto:|#\/)/;

/**
 * Markdown of a description as HTML. HTML in it is shown as text. Headings start at the given level, so that they fit
 * below the heading of the part that is described.
 */
export function renderMarkdown(markdown: string, topLevel = 2): string {
  const marked = new Marked({
    // Without these two, marked does not recognise HTML and escapes it like any other text.
    tokenizer: { html: () => undefined, tag: () => undefined },
    walkTokens: (token) => {
      if (token.type === "heading") token.depth = Math.min(6, token.depth - 2 + topLevel);
      if (token.type === "link") token.href = checkLink(token.href as string);
      if (token.type === "image") throw new Error(`A description shows the image ${token.href}, which the page cannot load. Say it in words or as a link.`);
    },
  });
  return marked.parse(markdown, { async: false }) as string;
}

function checkLink(href: string): string {
  if (!LINK_TARGET.test(href)) {
    throw new Error(`A description links to ${href}, which leads nowhere from the reference page. Use an https address or #/<tag>/<operationId>.`);
  }
  return href.startsWith("#/") ? href.toLowerCase() : href;
}

/** Text for use in HTML, between tags and in attribute values. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
