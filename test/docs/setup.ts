import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { renderDocs } from "../../scripts/docs/render.js";
import { project } from "../../scripts/project.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
  }
}

/** Builds the site once for all tests of it. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "docs-test-"));
  await renderDocs(project, path.join(folder, "site"));
  provide("site", path.join(folder, "site"));
  return () => rmSync(folder, { recursive: true, force: true });
}
