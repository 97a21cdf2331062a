import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { DocsDocument } from "../../scripts/docs/document.js";
import { renderDocs } from "../../scripts/docs/render.js";
import { project } from "../../scripts/project.js";
import { openBrowser } from "./browser.js";

export interface OpenPage {
  page: Page;
  /** What went wrong on the page: errors in the console, errors of scripts, requests to another place than the page. */
  faults: string[];
}

/** The page, built into a folder of its own, and a browser to look at it from the disk. */
export async function buildPage() {
  const folder = mkdtempSync(path.join(tmpdir(), "docs-test-"));
  const file = path.join(folder, "index.html");
  const [{ browser, close }] = await Promise.all([openBrowser(), renderDocs(project, file)]);
  return {
    file,
    html: readFileSync(file, "utf8"),
    /** Opens the page with what comes after # in its address. The caller does not close it. */
    async open(hash = "", options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<void>): Promise<OpenPage> {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
      page.setDefaultTimeout(15_000);
      const faults: string[] = [];
      page.on("console", (message) => { if (["error", "warning"].includes(message.type())) faults.push(message.text()); });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => { if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`Request to ${request.url()}`); });
      await prepare?.(page);
      await page.goto(`${pathToFileURL(file)}${hash}`);
      return { page, faults };
    },
    async remove() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type BuiltPage = Awaited<ReturnType<typeof buildPage>>;

export const description = JSON.parse(readFileSync(path.join(project.generated, "openapi.json"), "utf8")) as DocsDocument;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The serious and critical violations that axe finds, each in one line. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate("axe.run({ resultTypes: ['violations'] })") as { violations: { id: string; impact: string; nodes: { html: string }[] }[] };
  return results.violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
