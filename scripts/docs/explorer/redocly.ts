import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const TEMPLATE = fileURLToPath(new URL("template.hbs", import.meta.url));
const COMMAND = path.join(path.dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");

/** One column, because two leave too little room for the text; examples unfolded. */
const OPTIONS = { layout: "stacked", jsonSamplesExpandLevel: "all" };

/** Renders a document with Redocly's build-docs into our template. What is still missing in it, page.ts adds. */
export async function buildWithRedocly(document: object): Promise<string> {
  // The command reads a redocly.yaml where it starts, so it starts in a folder without one.
  const folder = mkdtempSync(path.join(tmpdir(), "docs-"));
  try {
    writeFileSync(path.join(folder, "openapi.json"), JSON.stringify(document));
    writeFileSync(path.join(folder, "options.json"), JSON.stringify(OPTIONS));
    await run(folder, ["build-docs", "openapi.json", "--output", "page.html", "--template", TEMPLATE, "--openapi", "options.json", "--inlineBundle"]);
    return readFileSync(path.join(folder, "page.html"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the command prints (banners, progress) is shown only when it fails. */
function run(folder: string, args: string[]): Promise<void> {
  // The page has telemetry on unless it is off for the command; the option of that name changes nothing.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [COMMAND, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      if (!error) resolve();
      else reject(new Error(`The reference page could not be rendered. What redocly build-docs said:\n${stdout}${stderr}`.trimEnd()));
    });
  });
}
