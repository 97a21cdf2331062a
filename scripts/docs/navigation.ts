import { escapeHtml } from "./html.js";
import { EXPLORER_PAGE, guidePage, LEFT_OUT_PAGE, MACHINE_READABLE, operationPage, START_PAGE, type Links } from "./links.js";
import type { Site } from "./model/site.js";

/** The way to every page. On a narrow screen it opens over the page, which needs no script either. */
export function renderNavigation(site: Site, links: Links): string {
  const item = (page: string, content: string) => `<li><a href="${escapeHtml(links.to(page))}"${page === links.page ? ' aria-current="page"' : ""}>${content}</a></li>`;
  const list = (items: string[]) => `<ul>\n${items.join("\n")}\n</ul>`;
  const groups = site.groups.filter(({ operations }) => operations.length > 0).map(({ tag, operations }) => {
    const open = operations.some(({ id }) => operationPage(id) === links.page) || site.groups.length <= 2;
    const items = operations.map(({ id, summary, method }) => item(operationPage(id), `<span>${escapeHtml(summary)}</span> <span class="method ${method.toLowerCase()}">${method}</span>`));
    return `<details${open ? " open" : ""}><summary>${escapeHtml(tag["x-displayName"] ?? tag.name)}</summary>\n${list(items)}</details>`;
  });
  return `<nav id="navigation" popover aria-label="Pages">
${list([item(START_PAGE, "Start")])}
<h2>Operations</h2>
${groups.join("\n")}
<h2>Guides</h2>
${list(site.guides.map(({ name, title }) => item(guidePage(name), escapeHtml(title))))}
<h2>Tools</h2>
${list([item(EXPLORER_PAGE, "Explorer"), ...MACHINE_READABLE.map(({ file, title }) => item(file, title)), item(LEFT_OUT_PAGE, "What OpenAPI 3.0 leaves out"), item("llms.txt", "llms.txt")])}
</nav>`;
}
