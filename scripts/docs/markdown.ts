import { Marked } from "marked";
import { codeBlock } from "./highlight.js";
import { escapeHtml } from "./html.js";

export interface MarkdownOptions {
  /** The level that a heading of level 2 gets, so that it fits below the heading of the part that is described. */
  level: number;
  /** The address that a link leads to, undefined where only its words are shown. Throws where it leads nowhere. */
  link: (href: string) => string | undefined;
  /** The address of what a piece of code names, as an error code does. */
  codeLink?: (text: string) => string | undefined;
  /** Whether headings get anchors. */
  anchors?: boolean;
}

/** Markdown as HTML. HTML in it is shown as text. */
export function renderMarkdown(markdown: string, { level, link, codeLink = () => undefined, anchors = false }: MarkdownOptions): string {
  const marked = new Marked({
    // Without these two, marked does not recognise HTML and escapes it like any other text.
    tokenizer: { html: () => undefined, tag: () => undefined },
    walkTokens: (token) => {
      if (token.type === "heading") token.depth = Math.min(6, token.depth - 2 + level);
      if (token.type === "image") throw new Error(`A description shows the image ${token.href}, which the page cannot load. Say it in words or as a link.`);
    },
    renderer: {
      code: (code, language) => `${codeBlock(code, language)}\n`,
      link: (href, _, text) => linked(text, link(href)),
      // The text of a piece of code is escaped already.
      codespan: (text) => linked(`<code>${text}</code>`, codeLink(text)),
      heading: (text, depth, raw) => `<h${depth}${anchors ? ` id="${anchorOf(raw)}"` : ""}>${text}</h${depth}>\n`,
      table: (head, body) => `<div class="table"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`,
    },
  });
  try {
    return marked.parse(markdown, { async: false }) as string;
  } catch (error) {
    // The library asks to report to it whatever went wrong; here it is a text that is wrong.
    throw new Error(String((error as Error).message).replace(/\nPlease report this to .*$/, ""), { cause: error });
  }
}

/** The anchor of a heading: its words in small letters. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/<[^>]*>|&\w+;/g, "").replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
}

/** The headings of a Markdown text and what stands below each, up to the next. */
export function headingsOf(markdown: string): { level: number; title: string; anchor: string; text: string }[] {
  const withoutCode = markdown.replaceAll(/^```[\s\S]*?^```$/gm, "");
  return withoutCode.split(/^(?=##+ )/m).flatMap((section) => {
    const [, marks, title] = /^(##+) (.+)$/m.exec(section.split("\n")[0]!) ?? [];
    return title ? [{ level: marks!.length, title: plainText(title), anchor: anchorOf(title), text: plainText(section.split("\n").slice(1).join(" ")) }] : [];
  });
}

/** Markdown without its marks, for texts that are searched or read elsewhere. */
export function plainText(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[*`>#|]+/g, "").replaceAll(/\s+/g, " ").trim();
}

function linked(html: string, address: string | undefined): string {
  return address === undefined ? html : `<a href="${escapeHtml(address)}">${html}</a>`;
}
