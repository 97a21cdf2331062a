import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runRedocly } from "../../redocly-command.js";

const TEMPLATE = fileURLToPath(new URL("template.hbs", import.meta.url));

/** One column, because two leave too little room for the text; examples unfolded. */
const OPTIONS = { layout: "stacked", jsonSamplesExpandLevel: "all" };

/** Renders a document with Redocly's build-docs into our template. What is still missing in it, page.ts adds. */
export async function buildWithRedocly(document: object): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "docs-"));
  try {
    writeFileSync(path.join(folder, "openapi.json"), JSON.stringify(document));
    writeFileSync(path.join(folder, "options.json"), JSON.stringify(OPTIONS));
    await runRedocly(folder, ["build-docs", "openapi.json", "--output", "page.html", "--template", TEMPLATE, "--openapi", "options.json", "--inlineBundle"], "The reference page could not be rendered.");
    return readFileSync(path.join(folder, "page.html"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
