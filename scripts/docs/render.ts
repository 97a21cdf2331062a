import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Project } from "../project.js";
import type { DocsDocument } from "./document.js";
import { renderEssentials } from "./essentials/essentials.js";
import { completePage } from "./page.js";
import { readersCopy } from "./readers-copy.js";
import { buildWithRedocly } from "./redocly.js";

export interface PageSize {
  bytes: number;
  gzipBytes: number;
}

/** Renders generated/openapi.json of the project as one page that needs no other file and no network, and writes it. */
export async function renderDocs(project: Project, outFile: string): Promise<PageSize> {
  const document = readersCopy(read(project));
  const page = completePage(await buildWithRedocly(document), renderEssentials(document));
  mkdirSync(path.dirname(outFile), { recursive: true });
  writeFileSync(outFile, page);
  return { bytes: Buffer.byteLength(page), gzipBytes: gzipSync(page).byteLength };
}

export function formatSize({ bytes, gzipBytes }: PageSize): string {
  const kilobytes = (count: number) => `${Math.round(count / 1000)} kB`;
  return `${kilobytes(bytes)}, ${kilobytes(gzipBytes)} with gzip`;
}

function read(project: Project): DocsDocument {
  const file = path.join(project.generated, "openapi.json");
  try {
    return JSON.parse(readFileSync(file, "utf8")) as DocsDocument;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The reference page is made from ${file}, which cannot be read (${reason}). Run: npm run generate`);
  }
}
