import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationPage } from "../../scripts/docs/links.js";
import { operationAnchor } from "../../scripts/docs/model/document.js";
import { renderDocs } from "../../scripts/docs/render.js";
import { operationsOf } from "../../scripts/generate/openapi.js";
import { project } from "../../scripts/project.js";
import { browseSite, files, operation, pages, site, type SiteBrowser } from "./built-site.js";
import { folderForTest } from "./folder.js";

let browser: SiteBrowser;
beforeAll(async () => void (browser = await browseSite()));
afterAll(() => browser?.close());

describe("the site on the disk", () => {
  it("asks no other host and reports no error on any page", async () => {
    const { page, faults } = await browser.open("index.html");
    for (const name of pages) {
      await page.goto(new URL(name, page.url().replace(/(?:operations|guides)\/[^/]*$/, "")).href);
      await page.locator("#search").click();
      await page.keyboard.type("dualstackEnable");
      await page.locator(".results a").first().waitFor();
    }
    expect(faults).toEqual([]);
  });

  it("asks no other host and reports no error in the explorer, however long it is used", async () => {
    const { page, faults } = await browser.open("explorer.html", {}, (page) => page.clock.install());
    await page.getByTestId("search-trigger").getByText("Search").waitFor();
    await page.getByRole("link", { name: operation.summary }).first().click();
    await page.locator("#redoc h2", { hasText: operation.summary }).waitFor();
    for (const { status } of operation.answers) await page.getByRole("tab", { name: status }).first().click();
    await page.getByTestId("color-mode-switcher").click();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("dualstackEnable");
    await page.locator('[data-component-name="Search/SearchItem"]').first().click();
    // Telemetry would be sent in batches, some time after what it tells.
    await page.clock.runFor(120_000);
    expect(faults).toEqual([]);
  });

  it("has telemetry of the explorer switched off", () => {
    expect(files.get("explorer.html")).toContain('"disableTelemetry":true');
  });

  it.each([...pages, "explorer.html"])("forbids on %s every address outside, before anything could ask for one", (name) => {
    const html = files.get(name)!;
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)!;
    expect(policy[1]).toMatch(/^default-src 'none'; script-src (?:'self'|(?:'sha256-[\w+/=]+' ?)+); /);
    expect(policy[1]).not.toMatch(/https?:|\*|'unsafe-eval'/);
    if (name !== "explorer.html") expect(policy[1]).not.toContain("unsafe");
    expect(html.slice(0, policy.index)).not.toMatch(/<(?:script|style|link|img)/);
  });

  it.each(["index.html", "explorer.html"])("cannot reach another host from %s, even if a script wants to", async (name) => {
    const asked: string[] = [];
    const server = createServer((request, response) => { asked.push(request.url!); response.end(); });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { page } = await browser.open(name);
      const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await page.evaluate(async (host) => {
        const loaded = (element: HTMLElement, address: object) => new Promise((resolve) => {
          element.onload = element.onerror = resolve;
          document.head.append(Object.assign(element, address));
        });
        await fetch(`${host}/fetch`, { mode: "no-cors" }).catch(() => {});
        await loaded(document.createElement("img"), { src: `${host}/image` });
        await loaded(document.createElement("script"), { src: `${host}/script` });
        await loaded(document.createElement("link"), { rel: "stylesheet", href: `${host}/style` });
      }, host);
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  it("is the same in every build, and holds nothing of an earlier one", async () => {
    const again = await renderDocs(project, folderForTest());
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
    expect([...again].filter(([name, content]) => content !== files.get(name)).map(([name]) => name)).toEqual([]);
  });
});

describe("the site without JavaScript", () => {
  it.each([390, 1280])("shows everything about an operation %i pixels wide", async (width) => {
    const { page, faults } = await browser.open(operationPage(operation.id), { javaScriptEnabled: false, viewport: { width, height: 800 } });
    const text = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
    for (const words of essentialWords()) expect(text).toContain(words);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(faults).toEqual([]);
  });

  it("leads from the start to an operation, and from a code to its remedy", async () => {
    const { page } = await browser.open("index.html", { javaScriptEnabled: false });
    await page.locator("main").getByRole("link", { name: operation.summary }).first().click();
    expect(page.url()).toContain(`/${operationPage(operation.id)}`);
    await page.locator("#error-codes + .codes a").first().click();
    const [code] = site.catalogue.keys();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${code}`);
    await page.getByText(site.catalogue.get(code!)!.remedy).first().waitFor();
  });

  it("opens the menu on a phone", async () => {
    const { page } = await browser.open("index.html", { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    expect(await page.locator("#navigation").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    await page.locator("#navigation").getByRole("link", { name: operation.summary }).click();
    expect(page.url()).toContain(`/${operationPage(operation.id)}`);
  });

  it("says in the explorer where to go instead, and so does a print of it", async () => {
    const { page } = await browser.open(`explorer.html#${operationAnchor(operationsOf(site.document)[0]!.operation)}`, { javaScriptEnabled: false });
    await page.getByRole("link", { name: "The other pages" }).click();
    await page.getByRole("heading", { name: "Operations" }).first().waitFor();
    const { page: printed } = await browser.open("explorer.html");
    await printed.emulateMedia({ media: "print" });
    expect(await printed.locator("#instead").isVisible()).toBe(true);
    expect(await printed.locator("#redoc").isVisible()).toBe(false);
  });
});

/** What a reader of the first operation cannot do without, in the form in which a browser shows it. */
function essentialWords(): string[] {
  const { summary, officialName, method, path, effect, repeat, parameters, body, answers } = operation;
  return [
    summary,
    officialName,
    `${method} ${path}`,
    effect,
    repeat,
    ...parameters.flatMap(({ name, place, type }) => [name, `in ${place}, ${type}`]),
    ...[body!, ...answers].flatMap(({ media }) => media.flatMap(({ shape, examples }) => [...shape.fields.map(({ name, type }) => `${name} ${type}`), ...examples.map(({ title }) => title)])),
    ...answers.map(({ title }) => title),
    '"error_code": "CSS.0001"',
    "Reference note",
    "import { createClient }",
  ];
}
