import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { filesBelow } from "../../scripts/description/source.js";
import { readSite } from "../../scripts/docs/model/site.js";
import { project } from "../../scripts/project.js";
import { openBrowser } from "./browser.js";

export interface OpenPage {
  page: Page;
  /** What went wrong on the page: errors in the console, errors of scripts, requests to another place than the site. */
  faults: string[];
}

export const site = readSite(project);
/** An operation with a body, errors and a price: what holds for it holds for all. */
export const operation = site.operations.find(({ id }) => id === "startVpecp")!;

/** Every file of the built site, by its address below the folder. */
export const files = new Map(filesBelow(inject("site")).map((file) => [path.relative(inject("site"), file).replaceAll("\\", "/"), readFileSync(file, "utf8")]));

/** The pages, without the explorer, which Redoc makes. */
export const pages = [...files.keys()].filter((name) => name.endsWith(".html") && name !== "explorer.html");

/** A browser to look at the site from the disk. */
export async function browseSite() {
  const { browser, close } = await openBrowser();
  return {
    /** Opens a page, with what comes after # in its address. The caller does not close it. */
    async open(address: string, options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<void>): Promise<OpenPage> {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
      page.setDefaultTimeout(15_000);
      const faults: string[] = [];
      page.on("console", (message) => { if (["error", "warning"].includes(message.type())) faults.push(message.text()); });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => { if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`Request to ${request.url()}`); });
      await prepare?.(page);
      await page.goto(addressOf(address));
      return { page, faults };
    },
    close,
  };
}

export type SiteBrowser = Awaited<ReturnType<typeof browseSite>>;

export function addressOf(page: string): string {
  return `${pathToFileURL(inject("site"))}/${page}`;
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The serious and critical violations that axe finds, each in one line; of all rules or of some. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(`axe.run(${JSON.stringify({ resultTypes: ["violations"], ...(rules && { runOnly: rules }) })})`) as { violations: { id: string; impact: string; nodes: { html: string }[] }[] };
  return results.violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
