import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

export interface OpenBrowser {
  browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts Chromium: the one at CHROME_PATH if that is set, on Linux x64 the one that comes as a package and needs nothing
 * installed, elsewhere an installed Chrome.
 */
export async function openBrowser(): Promise<OpenBrowser> {
  const executablePath = process.env["CHROME_PATH"];
  if (executablePath) return closing(await chromium.launch({ executablePath, args: ["--no-sandbox"] }));
  if (process.platform === "linux" && process.arch === "x64") return openPackagedBrowser();
  return closing(await chromium.launch({ channel: "chrome" }));
}

async function openPackagedBrowser(): Promise<OpenBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), "chromium-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    // The package unpacks into the folder for temporary files, and its libraries only where it believes to run on AWS.
    const executablePath = await withEnvironment({ TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" }, async () => {
      const { default: packaged } = await import("@sparticuz/chromium");
      packaged.setGraphicsMode = false;
      return packaged.executablePath();
    });
    // The package's own list of font folders has fixed places; without a font the browser draws no text at all.
    const fonts = path.join(folder, "fonts.conf");
    writeFileSync(fonts, `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`);
    const env = { ...process.env, LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"), FONTCONFIG_FILE: fonts };
    return closing(await chromium.launch({ executablePath, args: ["--no-sandbox"], env }), remove);
  } catch (error) {
    remove();
    throw error;
  }
}

async function withEnvironment<Result>(values: Record<string, string>, run: () => Promise<Result>): Promise<Result> {
  const before = { ...process.env };
  Object.assign(process.env, values);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(values)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

function closing(browser: Browser, after: () => void = () => {}): OpenBrowser {
  return { browser, close: async () => { await browser.close(); after(); } };
}
