import path from "node:path";
import { build } from "esbuild";
import type { Outcomes } from "./program.js";
import { openBrowser } from "../test/docs/browser.js";

/** A page with the program in it, bundled as for any web site. */
export async function bundleForBrowser(consumer: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path.join(consumer, "program.js")], bundle: true, format: "iife", globalName: "program", platform: "browser", write: false });
  return `<!doctype html><meta charset="utf-8"><title>Program</title><script>${outputFiles[0]!.text.replaceAll("</script", "<\\/script")}</script>`;
}

/** Opens the page of a server and runs the program that is in it. */
export async function runInBrowser(baseUrl: string): Promise<Outcomes> {
  const { browser, close } = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(baseUrl);
    return await page.evaluate((url) => (globalThis as unknown as { program: { run(baseUrl: string): Promise<Outcomes> } }).program.run(url), baseUrl);
  } finally {
    await close();
  }
}
