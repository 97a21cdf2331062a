import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { prepareDescription, prepareDescriptions } from "../../scripts/docs/descriptions.js";
import { describeEffect } from "../../scripts/docs/effect.js";
import { renderEssentials } from "../../scripts/docs/essentials/essentials.js";
import { renderFields } from "../../scripts/docs/essentials/schema.js";
import { escapeHtml, renderMarkdown } from "../../scripts/docs/markdown.js";
import { contentSecurityPolicy, embedLogos } from "../../scripts/docs/page.js";
import { readersCopy } from "../../scripts/docs/readers-copy.js";
import { buildWithRedocly } from "../../scripts/docs/redocly.js";
import { renderDocs } from "../../scripts/docs/render.js";
import { operationsOf } from "../../scripts/generate/openapi.js";
import { projectAt } from "../../scripts/project.js";
import { description } from "./built-page.js";

describe("the logos", () => {
  const full = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
  const mini = "https://cdn.redoc.ly/redoc/logo-mini.svg";

  it("become images in the page", () => {
    expect(embedLogos(`src: wide ? "${full}" : "${mini}"`)).toMatch(/^src: wide \? "data:image\/svg\+xml,[^"]+" : "data:image\/svg\+xml,[^"]+"$/);
  });

  it.each([
    ["one is missing", mini, /logo-mini-full.svg 0 times instead of 1/],
    ["both are missing", "", /logo-mini-full.svg 0 times instead of 1.*compare scripts\/docs\/page.ts/s],
    ["there is a third", `${full} ${mini} ${mini}`, /logo-mini.svg 2 times instead of 1/],
  ])("stop the build when %s", (_, page, message) => {
    expect(() => embedLogos(page)).toThrow(message);
  });
});

describe("the policy", () => {
  it("allows the scripts of the page and no other", () => {
    const scripts = (page: string) => /script-src ([^;]*)/.exec(contentSecurityPolicy(page))![1]!;
    expect(scripts("<script>a()</script><script type=\"module\">b()</script>").split(" ")).toHaveLength(2);
    expect(scripts("<script>a()</script>")).not.toBe(scripts("<script>b()</script>"));
  });
});

describe("Markdown of a description", () => {
  it("is HTML, and HTML in it is text", () => {
    expect(renderMarkdown("**a** `<b>` <img src=x onerror=y> & [c](https://example.com/?d=1)")).toBe(
      '<p><strong>a</strong> <code>&lt;b&gt;</code> &lt;img src=x onerror=y&gt; &amp; <a href="https://example.com/?d=1">c</a></p>\n',
    );
    expect(renderMarkdown("<script>a()</script>\n\ntext")).not.toContain("<script");
    expect(escapeHtml("<a b=\"c\">&")).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
  });

  it.each(["javascript:alert(1)", "other.md", "#somewhere", "//example.com"])("must not link to %s", (address) => {
    expect(() => renderMarkdown(`[a](${address})`)).toThrow(`links to ${address}`);
  });

  it("must not show an image", () => {
    expect(() => renderMarkdown("![a](https://example.com/a.png)")).toThrow("which the page cannot load");
  });

  it("puts its headings below the part that it describes", () => {
    expect(renderMarkdown("## a", 4)).toContain("<h4");
  });
});

describe("a description for the page", () => {
  it("has paragraphs of one line and notes as block quotes", () => {
    expect(prepareDescription("A line\ngoes `on`.\n\n- an item\n  goes on\n- **another**\n\n**Reference note.** One\nnote. *Here:* so.\n\n**Reference note.** Two.")).toBe(
      "A line goes `on`.\n\n- an item goes on\n- **another**\n\n> **Reference note.** One note. *Here:* so.\n\n> **Reference note.** Two.",
    );
  });

  it("keeps code as it is", () => {
    const code = "Text:\n\n```bash\na \\\n  b\n```\n\nMore";
    expect(prepareDescription(code)).toBe(code);
  });

  it("changes no data", () => {
    const node = { description: "Two\nlines.", examples: { one: { value: { description: "Two\nlines." } } } };
    prepareDescriptions(node);
    expect(node).toEqual({ description: "Two lines.", examples: { one: { value: { description: "Two\nlines." } } } });
  });

  it("needs words for each effect", () => {
    expect(() => describeEffect({ "x-effect": "surprising", "x-repeat": "safe" })).toThrow('"surprising"');
  });
});

describe("the essentials", () => {
  it("list the operations of every tag", () => {
    const [{ operation }] = operationsOf(description) as [ReturnType<typeof operationsOf>[number]];
    const second = { get: { ...operation, operationId: "other", summary: "Do another thing", tags: ["snapshots"] } };
    const document = { ...description, tags: [...description.tags!, { name: "snapshots" }], paths: { ...description.paths, "/other": second } };
    const html = renderEssentials(readersCopy(document));
    expect(html).toContain('<a href="#/snapshots/other">Do another thing</a>');
    expect(html).toMatch(/<h2>snapshots<\/h2>[\s\S]*<article id="\/snapshots\/other">/);
  });

  it("stop the build when a link leads to no operation", () => {
    const info = { ...description.info, description: "[a](#/vpc-endpoint/startVpcep)" };
    expect(() => renderEssentials({ ...description, info })).toThrow("links to #/vpc-endpoint/startvpcep");
  });

  it("show nested fields, and a form that holds itself once", () => {
    const node = { type: "object", properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/components/schemas/Node" } } } };
    const document = { ...description, components: { schemas: { Node: node } } };
    const html = renderFields(document, { type: "object", properties: { root: { $ref: "#/components/schemas/Node" } } });
    expect(html.match(/<code>name<\/code>/g)).toHaveLength(1);
    expect(html).toContain("The same form again.");
  });
});

describe("a build that fails", () => {
  it("tells what the renderer said", async () => {
    await expect(buildWithRedocly({ openapi: "9.9.9" })).rejects.toThrow(/What redocly build-docs said:[\s\S]*9\.9/);
  });

  it("names the command that makes its input", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "docs-test-"));
    await expect(renderDocs(projectAt(folder), path.join(folder, "index.html"))).rejects.toThrow("Run: npm run generate");
    rmSync(folder, { recursive: true });
  });
});
