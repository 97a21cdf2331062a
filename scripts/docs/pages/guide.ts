import { renderCoverage } from "../includes/coverage.js";
import { renderDifferences } from "../includes/differences.js";
import { renderErrors } from "../includes/errors.js";
import { renderWorkflow } from "../includes/workflow.js";
import { escapeHtml } from "../html.js";
import { renderPage } from "../layout.js";
import { guidePage, Links } from "../links.js";
import { renderMarkdown } from "../markdown.js";
import type { Guide, Include } from "../model/guides.js";
import type { Site } from "../model/site.js";
import type { Context } from "../parts/description.js";
import { opening } from "./start.js";

const INCLUDED: Record<Include, (context: Context) => string> = {
  errors: renderErrors,
  differences: renderDifferences,
  coverage: renderCoverage,
  workflow: renderWorkflow,
};

export function renderGuide(site: Site, guide: Guide, address = guidePage(guide.name)): string {
  const links = new Links(site, address);
  const options = { level: 2, link: links.fromMarkdown, codeLink: (code: string) => links.toErrorCode(code), anchors: true };
  const parts = guide.parts.map((part) => ("include" in part ? INCLUDED[part.include]({ site, links }) : renderMarkdown(part.markdown, options)));
  const content = `<article>\n<h1>${escapeHtml(guide.title)}</h1>\n${parts.join("\n")}\n</article>`;
  return renderPage(site, { address, title: guide.title, summary: opening(guide), kind: "guide", content });
}
