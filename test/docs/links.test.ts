import path from "node:path";
import { describe, expect, it } from "vitest";
import { Links } from "../../scripts/docs/links.js";
import { files, operation, pages, site } from "./built-site.js";
import { attributes, markdownLinks } from "./html.js";

/** What is wrong with a link on a page: nothing, or that it leads nowhere. */
function fault(files: ReadonlyMap<string, string>, page: string, href: string): string | undefined {
  if (/^[a-z]+:/i.test(href)) return /^https:$/.test(new URL(href).protocol) && !/\s/.test(href) ? undefined : `${page}: ${href} is not a well-formed https address`;
  const [file = "", anchor] = href.split("#");
  const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
  const html = files.get(target);
  if (html === undefined) return `${page}: ${href} leads to ${target}, which does not exist`;
  if (anchor && !attributes(html, "id").includes(decodeURIComponent(anchor))) return `${page}: ${href} leads to #${anchor}, which ${target} does not have`;
  return undefined;
}

describe("every link", () => {
  it.each(pages)("of %s leads somewhere", (page) => {
    const html = files.get(page)!.replace('<link rel="icon" href="data:,">', "");
    const links = [...attributes(html, "href"), ...attributes(html, "src")];
    expect(links.length).toBeGreaterThan(5);
    expect(links.map((href) => fault(files, page, href)).filter(Boolean)).toEqual([]);
  });

  it.each(["llms.txt", "llms-full.txt"])("of %s leads somewhere", (name) => {
    const links = markdownLinks(files.get(name)!);
    expect(links.length).toBeGreaterThan(1);
    expect(links.map((href) => fault(files, name, href)).filter(Boolean)).toEqual([]);
  });

  it("of the explorer to the other pages leads somewhere", () => {
    const links = attributes(files.get("explorer.html")!, "href").filter((href) => href.endsWith(".html"));
    const inDescriptions = Array.from(files.get("explorer.html")!.matchAll(/\]\(((?:operations|guides)\/[^)]*)\)/g), ([, href]) => href!);
    expect(links.length).toBeGreaterThan(0);
    expect(inDescriptions.length).toBeGreaterThanOrEqual(site.operations.length);
    expect([...links, ...inDescriptions].map((href) => fault(files, "explorer.html", href)).filter(Boolean)).toEqual([]);
  });

  it.each([
    ["other.html", /other.html, which does not exist/],
    ["#nothing", /#nothing, which index.html does not have/],
    ["http://example.com/", /not a well-formed https address/],
    ["javascript:alert(1)", /not a well-formed https address/],
  ])("is seen when it leads nowhere: %s", (href, message) => {
    expect(fault(new Map([["index.html", '<p id="here">']]), "index.html", href)).toMatch(message);
  });
});

describe("every anchor", () => {
  it.each(pages)("of %s stands there once", (page) => {
    const anchors = attributes(files.get(page)!, "id");
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });
});

describe("a link in a text", () => {
  const links = new Links(site, "guides/errors.html");

  it.each([
    ["https://example.com/?a=b#c", "https://example.com/?a=b#c"],
    [`#/${operation.tag.name}/${operation.id}`, `../operations/${operation.id}.html`],
    ["#which-error-is-it", "#which-error-is-it"],
    ["differences.md", "differences.html"],
    ["./differences.md#between-the-revisions", "differences.html#between-the-revisions"],
    ["../../docs/guides/differences.md", "differences.html"],
    [`../operations/${operation.id}.html#body`, `../operations/${operation.id}.html#body`],
    ["../openapi.json", "../openapi.json"],
    ["../../spec/discrepancies.yaml", undefined],
  ])("to %s becomes %s", (href, target) => {
    expect(links.fromMarkdown(href)).toBe(target);
  });

  it.each(["javascript:alert(1)", "http://example.com", "//example.com", "other.md", "../../spec/nothing.yaml", "#/vpc-endpoint/startVpcep"])("to %s stops the build", (href) => {
    expect(() => links.fromMarkdown(href)).toThrow(`links to ${href}`);
  });
});
