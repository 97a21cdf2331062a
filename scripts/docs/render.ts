import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Project } from "../project.js";
import { browserScript, styleSheet } from "./browser-files.js";
import { completePage } from "./explorer/page.js";
import { readersCopy } from "./explorer/readers-copy.js";
import { buildWithRedocly } from "./explorer/redocly.js";
import { EXPLORER_PAGE, guidePage, LEFT_OUT_PAGE, MACHINE_READABLE, operationPage, START_PAGE } from "./links.js";
import { readGuide } from "./model/guides.js";
import { readSite } from "./model/site.js";
import { renderGuide } from "./pages/guide.js";
import { renderOperationPage } from "./pages/operation.js";
import { renderStart } from "./pages/start.js";
import { findables } from "./search/findables.js";
import { renderLlms } from "./text/llms.js";
import { renderLlmsFull } from "./text/llms-full.js";
import { searchIndexScript } from "./search/search-index.js";

/** Files of the site, by their addresses below its folder. */
export type Files = Map<string, string>;

/** Renders the whole site of the project into a folder: what was in it is gone. */
export async function renderDocs(project: Project, folder: string): Promise<Files> {
  const [pages, explorer] = await Promise.all([renderPages(project), renderExplorer(project)]);
  const files = new Map([...pages, ...explorer]);
  rmSync(folder, { recursive: true, force: true });
  writeSite(folder, files);
  return files;
}

/** Everything but the explorer, which takes most of the time. */
export async function renderPages(project: Project): Promise<Files> {
  const site = readSite(project);
  return new Map([
    [START_PAGE, renderStart(site)],
    ...site.operations.map((operation): [string, string] => [operationPage(operation.id), renderOperationPage(site, operation)]),
    ...site.guides.map((guide): [string, string] => [guidePage(guide.name), renderGuide(site, guide)]),
    [LEFT_OUT_PAGE, renderGuide(site, readGuide(path.join(project.generated, "openapi-3.0-left-out.md")), LEFT_OUT_PAGE)],
    ["assets/site.css", styleSheet()],
    ["assets/site.js", await browserScript()],
    ["assets/search-index.js", searchIndexScript(findables(site))],
    ["llms.txt", renderLlms(site)],
    ["llms-full.txt", renderLlmsFull(site)],
    ...MACHINE_READABLE.map(({ file }): [string, string] => [file, readFileSync(path.join(project.generated, file), "utf8")]),
  ]);
}

export async function renderExplorer(project: Project): Promise<Files> {
  const { document } = readSite(project);
  return new Map([[EXPLORER_PAGE, completePage(await buildWithRedocly(readersCopy(document)))]]);
}

export function writeSite(folder: string, files: Files): void {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
