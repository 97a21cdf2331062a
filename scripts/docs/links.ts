import { existsSync } from "node:fs";
import path from "node:path";
import { operationAnchor, type DocsDocument } from "./model/document.js";
import type { Include } from "./model/guides.js";
import type { Site } from "./model/site.js";
import { operationsOf } from "../generate/openapi.js";

export const START_PAGE = "index.html";
export const EXPLORER_PAGE = "explorer.html";
/** The list of what the rendition for older tools leaves out. */
export const LEFT_OUT_PAGE = "openapi-3.0-left-out.html";

/** Files of generated/ that the site carries for tools. */
export const MACHINE_READABLE = [
  { file: "openapi.json", title: "OpenAPI 3.1", words: "the description" },
  { file: "openapi-3.0.json", title: "OpenAPI 3.0", words: "the description for tools that know only OpenAPI 3.0" },
] as const;

export function operationPage(id: string): string {
  return `operations/${id}.html`;
}

export function guidePage(name: string): string {
  return `guides/${name}.html`;
}

/** The page of the guide that includes something. */
export function pageWith(site: Site, include: Include): string {
  return guidePage(site.guides.find(({ parts }) => parts.some((part) => "include" in part && part.include === include))!.name);
}

/** How pages refer to each other: by relative addresses, which work from the disk and below any folder of a server. */
export class Links {
  constructor(
    private readonly site: Site,
    /** The page that the links stand on. */
    readonly page: string,
  ) {}

  to(page: string, anchor = ""): string {
    const fragment = anchor && `#${encodeURI(anchor)}`;
    return page === this.page && fragment ? fragment : path.posix.relative(path.posix.dirname(this.page), page) + fragment;
  }

  toErrorCode(code: string): string | undefined {
    return this.site.catalogue.has(code) ? this.to(pageWith(this.site, "errors"), code) : undefined;
  }

  /**
   * Where a link in a description or a guide leads: to the web, to an operation (`#/<tag>/<operationId>`), to a part of
   * the same page, to another guide (`<name>.md`) or to a page of the site by its address. A link to another file of the
   * repository leads nowhere from here, so that its words are all that is shown.
   */
  readonly fromMarkdown = (href: string): string | undefined => {
    if (/^(?:https:\/\/|mailto:)/.test(href)) return href;
    if (href.startsWith("#/")) return this.to(operationPage(operationAt(this.site.document, href)));
    if (/^#[\w.-]+$/.test(href)) return href;
    const [file = "", anchor = ""] = href.split("#");
    const name = /^(?:\.\/|(?:\.\.\/)*(?:docs\/)?guides\/)?([\w-]+)\.(?:md|html)$/.exec(file)?.[1];
    if (this.site.guides.some((guide) => guide.name === name)) return this.to(guidePage(name!), anchor);
    const page = file.replace(/^(?:\.\.?\/)*/, "");
    if (this.pages().includes(page)) return this.to(page, anchor);
    if (/^(?:\.\.\/)+/.test(file) && existsSync(path.join(this.site.root, page))) return undefined;
    throw new Error(
      `${this.page}: a text links to ${href}, which leads nowhere from the docs. Use an https address, #/<tag>/<operationId> of an operation, ` +
        "or the name of a guide (<name>.md).",
    );
  };

  private pages(): string[] {
    return [START_PAGE, EXPLORER_PAGE, LEFT_OUT_PAGE, "llms.txt", "llms-full.txt", ...MACHINE_READABLE.map(({ file }) => file), ...this.site.operations.map(({ id }) => operationPage(id))];
  }
}

function operationAt(document: DocsDocument, href: string): string {
  const entry = operationsOf(document).find(({ operation }) => `#${operationAnchor(operation)}` === href.toLowerCase());
  if (!entry) throw new Error(`A description links to ${href}, where the docs have nothing. Use #/<tag>/<operationId> of an operation.`);
  return entry.operation.operationId;
}
