import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationPage, pageWith } from "../../scripts/docs/links.js";
import { addressOf, browseSite, operation, pages, site, type SiteBrowser, violations } from "./built-site.js";

const operationAddress = operationPage(operation.id);
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

let browser: SiteBrowser;
/** Three windows in which the pages are opened one after another. */
let light: Page, dark: Page, phone: Page;

beforeAll(async () => {
  browser = await browseSite();
  const windows = [{}, { colorScheme: "dark" as const }, { viewport: { width: 360, height: 740 } }];
  [light, dark, phone] = (await Promise.all(windows.map((options) => browser.open("index.html", options)))).map(({ page }) => page) as [Page, Page, Page];
});
afterAll(() => browser?.close());

describe.each(pages)("%s", (name) => {
  beforeAll(async () => void (await Promise.all([light, dark, phone].map((page) => page.goto(addressOf(name))))));

  it("has no serious fault of accessibility with everything open, in light and dark", async () => {
    for (const page of [light, dark]) await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    expect(await violations(light)).toEqual([]);
    // What the colours do not change has been looked at.
    expect(await violations(dark, ["color-contrast", "link-in-text-block"])).toEqual([]);
  });

  it("fits a phone, with the menu at hand", async () => {
    expect(await width(phone)).toBe(360);
    await phone.getByRole("button", { name: "Menu" }).click();
    expect(await phone.locator("#navigation").isVisible()).toBe(true);
    await phone.keyboard.press("Escape");
    expect(await phone.locator("#navigation").isVisible()).toBe(false);
  });

  it("has its parts named and its headings in order", async () => {
    for (const role of ["banner", "navigation", "main", "contentinfo", "search"] as const) expect(await light.getByRole(role).count()).toBe(1);
    const levels = await light.locator("main :is(h1, h2, h3, h4, h5, h6)").evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  });
});

it("a page leads past its frame with the first key, and shows where the focus is", async () => {
  const { page } = await browser.open(operationAddress);
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
  expect((await page.locator(":focus").boundingBox())!.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#content");
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press("Tab");
    // A radio button is out of sight; its label has the outline.
    const outlined = await page.locator(":focus").evaluate((element) => getComputedStyle(element.matches("[type=radio]") ? element.nextElementSibling! : element).outlineStyle);
    expect(outlined).toBe("solid");
  }
});

it("an open menu on a phone and a search that found something have no serious fault of accessibility", async () => {
  await phone.goto(addressOf(operationAddress));
  await phone.getByRole("button", { name: "Menu" }).click();
  expect(await violations(phone)).toEqual([]);
  await light.goto(addressOf("index.html"));
  await light.locator("#search").fill("CSS.0001");
  await light.locator(".results a").first().waitFor();
  expect(await violations(light)).toEqual([]);
});

describe("the samples of an operation", () => {
  it("are chosen by exchange and by way, from the keyboard too", async () => {
    const { page } = await browser.open(operationAddress);
    const [first, second] = site.samples[operation.id]!;
    const shown = () => page.locator(".samples code:visible").allInnerTexts();
    expect((await shown())[0]).toBe(first!.typescript.trimEnd());
    await page.getByLabel("curl", { exact: true }).focus();
    await page.keyboard.press("Space");
    expect((await shown())[0]).toBe(first!.curl.trimEnd());
    await page.keyboard.press("ArrowRight");
    expect((await shown())[0]).toBe(first!.curlSigned.trimEnd());
    await page.keyboard.press("ArrowRight");
    expect((await shown())[0]).toBe(first!.raw.trimEnd());
    await page.locator(".sample > label", { hasText: second!.title }).click();
    expect((await shown())[0]).toBe(second!.raw.trimEnd());
    expect((await shown())[1]).toContain(JSON.stringify(second!.answer.body, null, 2));
  });

  it("open by their addresses", async () => {
    const last = site.samples[operation.id]!.at(-1)!;
    const { page } = await browser.open(`${operationAddress}#sample.${last.recording}`);
    expect(await page.locator(".samples code:visible").first().innerText()).toBe(last.typescript.trimEnd());
  });

  it("stand beside the contract where there is room", async () => {
    const { page } = await browser.open(operationAddress, { viewport: { width: 1440, height: 900 } });
    const [samples, heading] = [(await page.locator(".samples").boundingBox())!, (await page.getByRole("heading", { level: 1 }).boundingBox())!];
    expect(samples.x).toBeGreaterThan(heading.x + heading.width);
    expect(samples.y).toBeLessThan(300);
  });
});

describe("a print", () => {
  it("of an operation shows every sample in every way, every answer, and nothing to click", async () => {
    const { page } = await browser.open(operationAddress, { viewport: { width: 1600, height: 900 } });
    await page.emulateMedia({ media: "print" });
    // Paper does not scroll.
    expect(await page.locator("main *:not(legend)").evaluateAll((parts) => parts.filter((part) => part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflowY !== "visible").map((part) => part.outerHTML.slice(0, 80)))).toEqual([]);
    const shown = await page.locator("main pre code:visible").allInnerTexts();
    for (const { typescript, curl, curlSigned, raw } of site.samples[operation.id]!) {
      for (const code of [typescript, curl, curlSigned, raw]) expect(shown).toContain(code.trimEnd());
    }
    expect(await page.locator("main *:not(br, wbr, input, legend, .ways *, .ways, .contents, .contents *, .copy, .skip, thead *, thead)").evaluateAll((parts) => parts.filter((part) => part.getClientRects().length === 0).map((part) => part.outerHTML.slice(0, 80)))).toEqual([]);
    for (const hidden of [".bar", "#navigation", ".copy", ".ways"]) expect(await page.locator(hidden).first().isVisible()).toBe(false);
  });

  it("of the error codes shows all of them, whatever was asked for on the screen", async () => {
    const { page } = await browser.open(pageWith(site, "errors"));
    await page.getByLabel("Words or code").fill("CSS.0001");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".catalogue tbody tr:visible").count()).toBe(site.catalogue.size);
  });
});

describe("the catalogue of error codes", () => {
  it("shows what is asked for: words, a status, where trying again can help", async () => {
    const { page } = await browser.open(pageWith(site, "errors"));
    const shown = () => page.locator(".catalogue tbody tr:visible").count();
    const all = [...site.catalogue.values()];
    expect(await shown()).toBe(all.length);
    await page.locator(".filter select").selectOption("409");
    expect(await shown()).toBe(all.filter(({ status }) => status === 409).length);
    await page.getByLabel("only where trying again can help").check();
    expect(await shown()).toBe(all.filter(({ status, retryable }) => status === 409 && retryable).length);
    await page.getByLabel("Words or code").fill("no such words");
    await page.getByText(`0 of ${all.length} codes`).waitFor();
    await page.evaluate(() => { location.hash = "#CSS.0001"; });
    await page.locator("#CSS\\.0001").getByText("CSS.0001").waitFor();
    expect(await shown()).toBe(all.length);
  });
});
