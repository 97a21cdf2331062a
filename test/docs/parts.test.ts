import path from "node:path";
import { describe, expect, it } from "vitest";
import { prepareDescription, prepareDescriptions } from "../../scripts/docs/explorer/descriptions.js";
import { contentSecurityPolicy, embedLogos } from "../../scripts/docs/explorer/page.js";
import { readersCopy } from "../../scripts/docs/explorer/readers-copy.js";
import { buildWithRedocly } from "../../scripts/docs/explorer/redocly.js";
import { codeBlock, highlight } from "../../scripts/docs/highlight.js";
import { escapeHtml } from "../../scripts/docs/html.js";
import { coverageOf, kindOf } from "../../scripts/docs/includes/coverage-data.js";
import { drawCoverage } from "../../scripts/docs/includes/coverage-picture.js";
import { renderMarkdown } from "../../scripts/docs/markdown.js";
import { describeEffect } from "../../scripts/docs/model/effect.js";
import { fieldsOf, shapeOf } from "../../scripts/docs/model/shape.js";
import { renderDocs } from "../../scripts/docs/render.js";
import { projectAt } from "../../scripts/project.js";
import { CAPTURED } from "../../scripts/evidence/secrets.js";
import { site } from "./built-site.js";
import { folderForTest } from "./folder.js";

const description = site.document;

describe("the logos", () => {
  const full = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
  const mini = "https://cdn.redoc.ly/redoc/logo-mini.svg";

  it("become images in the page", () => {
    expect(embedLogos(`src: wide ? "${full}" : "${mini}"`)).toMatch(/^src: wide \? "data:image\/svg\+xml,[^"]+" : "data:image\/svg\+xml,[^"]+"$/);
  });

  it.each([
    ["one is missing", mini, /logo-mini-full.svg 0 times instead of 1/],
    ["both are missing", "", /logo-mini-full.svg 0 times instead of 1.*compare scripts\/docs\/explorer\/page.ts/s],
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

describe("Markdown", () => {
  const options = { level: 2, link: (href: string) => (href.startsWith("https:") ? href : undefined) };

  it("is HTML, and HTML in it is text", () => {
    expect(renderMarkdown("**a** `<b>` <img src=x onerror=y> & [c](https://example.com/?d=1&e=%22)", options)).toBe(
      '<p><strong>a</strong> <code>&lt;b&gt;</code> &lt;img src=x onerror=y&gt; &amp; <a href="https://example.com/?d=1&amp;e=%22">c</a></p>\n',
    );
    expect(renderMarkdown("<script>a()</script>\n\ntext", options)).not.toContain("<script");
    expect(escapeHtml("<a b=\"c\">&")).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
  });

  it("shows the words of a link that leads nowhere from the docs", () => {
    expect(renderMarkdown("[a `b`](../c)", options)).toBe("<p>a <code>b</code></p>\n");
  });

  it("must not show an image", () => {
    expect(() => renderMarkdown("![a](https://example.com/a.png)", options)).toThrow("which the page cannot load");
  });

  it("puts its headings below the part that it describes, with anchors where they are wanted", () => {
    expect(renderMarkdown("## A `b`, c", { ...options, level: 4 })).toBe("<h4>A <code>b</code>, c</h4>\n");
    expect(renderMarkdown("## A `b`, c", { ...options, anchors: true })).toBe('<h2 id="a-b-c">A <code>b</code>, c</h2>\n');
  });

  it("makes links of the code that names something", () => {
    expect(renderMarkdown("`A.1` `b`", { ...options, codeLink: (text) => (text === "A.1" ? "#A.1" : undefined) })).toBe('<p><a href="#A.1"><code>A.1</code></a> <code>b</code></p>\n');
  });
});

describe("code", () => {
  it.each([
    ["ts", 'const a = "<b>";', '<span class="keyword">const </span>'],
    ["sh", 'curl "$A"', '<span class="string'],
    ["http", "GET / HTTP/1.1", '<span class="keyword">GET</span>'],
    ["json", '{ "a": true }', '<span class="constant">true</span>'],
  ])("in %s has its words in classes, and stays the same text", (language, code, part) => {
    const html = highlight(code, language);
    expect(html).toContain(part);
    expect(html).not.toContain("style=");
    expect(html.replaceAll(/<[^>]*>/g, "")).toBe(escapeHtml(code));
  });

  it("in another language is plain text", () => {
    expect(codeBlock("a <b>\n", "text")).toBe("<pre><code>a &lt;b&gt;</code></pre>");
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
    expect(() => describeEffect({ effect: "surprising", repeat: "safe" })).toThrow('"surprising"');
  });
});

describe("the explorer", () => {
  it("lists the operations of every tag, and leads to their own pages", () => {
    const [address, item] = Object.entries(description.paths).find(([, { post }]) => post) as [string, { post: object }];
    const second = { ...item, post: { ...item.post, operationId: "other", summary: "Do another thing", tags: ["snapshots"] } };
    const document = { ...description, tags: [...description.tags!, { name: "snapshots" }], paths: { [address]: item, "/other": second } } as typeof description;
    const copy = readersCopy(document);
    expect(copy.info.description).toContain("[Do another thing](#/snapshots/other)");
    expect(copy.paths["/other"]!.post!.description).toContain("](operations/other.html)");
  });
});

describe("the shape of a body", () => {
  const shape = (schema: object, schemas: Record<string, object> = {}) => shapeOf({ ...description, components: { schemas } } as typeof description, schema as Record<string, unknown>, "body");

  it("has anchors by the names of its fields, at any depth", () => {
    const list = { type: "array", items: { type: "object", properties: { name: { type: "string" } } } };
    const found = shape({ properties: { list, map: { type: "object", additionalProperties: list }, either: { oneOf: [{ properties: { a: {} } }, { properties: { a: {} } }] } } });
    expect(fieldsOf(found).map(({ anchor }) => anchor)).toEqual([
      "body.list",
      "body.list.items.name",
      "body.map",
      "body.map.further.items.name",
      "body.either",
      "body.either.oneOf-1.a",
      "body.either.oneOf-2.a",
    ]);
  });

  it("shows a form that holds itself once", () => {
    const node = { type: "object", properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/components/schemas/Node" } } } };
    const found = shape({ type: "object", properties: { root: { $ref: "#/components/schemas/Node" } } }, { Node: node });
    expect(fieldsOf(found).map(({ anchor }) => anchor)).toEqual(["body.root", "body.root.name", "body.root.children"]);
    expect(found.fields[0]!.shape.fields[1]!.shape.each[0]!.shape.repeated).toBe(true);
  });

  it("says what the reader of a value needs", () => {
    const { type, required, description } = shape({ required: ["a"], properties: { a: { type: ["string", "null"], enum: ["b", null], maxLength: 3, readOnly: true, deprecated: false, description: "Words. " } } }).fields[0]!;
    expect({ type, required, description }).toEqual({ type: 'string or null, one of: "b", null, length at most 3, only in answers', required: true, description: "Words." });
  });
});

describe("the coverage", () => {
  it.each([
    ["Example of the page \"A\", verbatim", "page"],
    ["The response example of the page; the page has no request", "page"],
    ["Composed: the request of the page's example", "composed"],
    ["Made up", "composed"],
    [`${CAPTURED}2026-01-02 (a HAR export)`, "capture"],
  ])("takes a recording for what its source claims: %s", (source, kind) => {
    expect(kindOf({ source })).toBe(kind);
  });

  it("counts every recording once, and sees a documented status without one", () => {
    const cells = (recordings: typeof site.recordings) => coverageOf({ ...site, recordings }).rows.flatMap(({ cells }) => cells);
    const all = [...site.recordings.values()].flat().length;
    expect(cells(site.recordings).reduce((sum, { recordings }) => sum + recordings.length, 0)).toBe(all);
    expect(cells(site.recordings).filter(({ documented, recordings }) => documented && recordings.length === 0)).toEqual([]);
    expect(cells(new Map()).every(({ documented }) => !documented)).toBe(false);
    expect(drawCoverage(coverageOf({ ...site, recordings: new Map() }), "")).toContain(" hole");
  });
});

describe("a build that fails", () => {
  it("tells what the renderer said", async () => {
    await expect(buildWithRedocly({ openapi: "9.9.9" })).rejects.toThrow(/What redocly build-docs said:[\s\S]*9\.9/);
  });

  it("names the command that makes its input", async () => {
    const folder = folderForTest();
    await expect(renderDocs(projectAt(folder), path.join(folder, "site"))).rejects.toThrow("Run: npm run generate");
  });
});
