import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Body, Examples } from "../../scripts/docs/model/document.js";
import { operationAnchor } from "../../scripts/docs/model/document.js";
import { operationsOf, resolve } from "../../scripts/generate/openapi.js";
import { addressOf, browseSite, operation as shown, site, type SiteBrowser, violations } from "./built-site.js";

const description = site.document;
const { operation, method, path: operationPath, requestBody } = operationsOf(description).find(({ operation: { operationId } }) => operationId === shown.id)!;
const anchor = `explorer.html#${operationAnchor(operation)}`;
const answers = Object.entries(operation.responses).map(([status, response]) => ({ status, body: resolve(description, response) as Body }));
const examplesOf = (body: Body) => Object.values(body.content!["application/json"]!.examples!);

let browser: SiteBrowser;
beforeAll(async () => void (browser = await browseSite()));
afterAll(() => browser?.close());

/** The rendered part of the page, without the words that stand in for it. */
const rendered = (page: Page) => page.locator("#redoc");
const operationHeading = (page: Page) => rendered(page).locator("h2", { hasText: operation.summary });
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

async function openOperation(options = {}): Promise<Page> {
  const { page } = await browser.open(anchor, options);
  await operationHeading(page).waitFor();
  return page;
}

describe("the introduction", () => {
  let page: Page;
  beforeAll(async () => void ({ page } = await browser.open("explorer.html")));

  it("is what the page opens on, with the first call on the first screen", async () => {
    for (const name of [new RegExp(description.info.title), "First call", "Authentication", "Errors"]) {
      await rendered(page).getByRole("heading", { name }).first().waitFor();
    }
    const { y, height } = (await rendered(page).locator("pre", { hasText: "curl --request" }).boundingBox())!;
    expect(y + height).toBeLessThan(900);
  });

  it("has a search that finds the official name and an error code", async () => {
    await page.getByTestId("search-trigger").getByText("Search").waitFor();
    for (const words of ["StartVpecp", "CSS.5301"]) {
      await page.keyboard.press("Control+k");
      await page.keyboard.type(words);
      await page.locator('[data-component-name="Search/SearchItem"]', { hasText: operation.summary }).waitFor();
      await page.keyboard.press("Escape");
    }
  });

  it("leads to the operation in one click, at an address that can be passed on", async () => {
    await rendered(page).getByRole("link", { name: operation.summary }).first().click();
    await operationHeading(page).waitFor();
    expect(page.url()).toBe(addressOf(anchor));
  });
});

describe("an operation, opened by its address", () => {
  let page: Page;
  beforeAll(async () => void (page = await openOperation()));

  it("is what the page opens on", async () => {
    const { y } = (await operationHeading(page).boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(450);
    expect(await rendered(page).innerText()).toContain(`${method.toUpperCase()} ${operationPath}`);
  });

  it("has no serious fault of accessibility in light, nor has its dialog", async () => {
    expect(await page.evaluate(() => document.documentElement.className)).toContain("light");
    expect(await violations(page)).toEqual([]);
    await page.getByText("View security details").click();
    await page.getByRole("button", { name: "Close", exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Close", exact: true }).click();
  });

  it("shows its effect, the link to its reference page, and the notes apart from the text", async () => {
    const text = await rendered(page).innerText();
    expect(text).toContain(`Effect: ${operation["x-effect"]}`);
    expect(text).toContain(`Repeat: ${operation["x-repeat"]}`);
    expect(await operationHeading(page).locator("..").innerText()).toMatch(new RegExp(operation["x-effect"], "i"));
    expect(await rendered(page).locator(`a[href="${operation.externalDocs.url}"]`).count()).toBe(1);
    const notes = rendered(page).locator("blockquote", { hasText: "Reference note." });
    expect(await notes.count()).toBe(text.split("Reference note.").length - 1);
    expect(await notes.count()).toBeGreaterThan(operation.description.split("**Reference note.**").length - 1);
    expect(await notes.first().evaluate((note) => getComputedStyle(note).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
  });

  it("says what belongs to the request body as a whole", async () => {
    const { schema } = (requestBody as Body).content!["application/json"]!;
    const [firstLine] = (resolve(description, schema!)["description"] as string).split("\n");
    expect(await rendered(page).innerText()).toContain(firstLine);
  });

  it("shows every example of the request", () => seeExamples(page, examplesOf(requestBody as Body)));

  it.each(answers)("shows status $status, its meaning and every example of it", async ({ status, body }) => {
    await rendered(page).getByRole("tab", { name: status }).first().click();
    const [firstWords] = /^[\w ,;:']+/.exec(body.description!)!;
    await rendered(page).getByText(firstWords.trim()).first().waitFor();
    await seeExamples(page, examplesOf(body));
  });
});

describe("the explorer in other settings", () => {
  it("has no serious fault of accessibility in dark, and a switch to light", async () => {
    const page = await openOperation({ colorScheme: "dark" });
    expect(await page.evaluate(() => document.documentElement.className)).toContain("dark");
    expect(await violations(page)).toEqual([]);
    await page.getByTestId("color-mode-switcher").click();
    expect(await page.evaluate(() => document.documentElement.className)).toContain("light");
  });

  it("fits a phone, with the menu at hand", async () => {
    const page = await openOperation({ viewport: { width: 390, height: 844 } });
    expect(await width(page)).toBe(390);
    await page.getByTestId("floating-button").click();
    await page.getByTestId("menu-item-label").filter({ hasText: "Errors" }).click();
    await rendered(page).getByRole("heading", { name: "Errors" }).waitFor();
    expect(await width(page)).toBe(390);
  });
});

/** Sees that each example is on the page, once it is chosen in the list that offers it where there are several. */
async function seeExamples(page: Page, examples: Examples[string][]): Promise<void> {
  let chosen = examples[0]!.summary!;
  for (const { summary, value } of examples) {
    if (summary !== chosen) {
      await rendered(page).getByRole("button", { name: chosen }).click();
      await page.getByRole("menuitem", { name: summary! }).click();
      chosen = summary!;
    }
    await expect.poll(() => jsonOnPage(page)).toContain(JSON.stringify(value));
  }
}

async function jsonOnPage(page: Page): Promise<string[]> {
  const texts = await rendered(page).locator("pre").allInnerTexts();
  return texts.filter((text) => text.trim().startsWith("{")).map((text) => JSON.stringify(JSON.parse(text)));
}
