import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { inRootModule } from "../prepare/paths.js";

export interface RedoclyPage {
  /** The page as build-docs makes it; its script would come from another host. */
  pageBytes: number;
  /** The script, as it stands in the page that carries it. */
  scriptBytes: number;
}

/** Makes the page of `redocly build-docs` twice, as it comes and with its script in it. What is served is the second: it needs no other host. */
export function makeRedoclyPage(document: object, folder: string): RedoclyPage {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "openapi.json"), JSON.stringify(document));
  const build = (name: string, ...options: string[]) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    execFileSync(process.execPath, [inRootModule("@redocly", "cli", "bin", "cli.js"), "build-docs", "openapi.json", "--output", name, ...options], { cwd: folder, env, stdio: "pipe" });
    return readFileSync(path.join(folder, name), "utf8");
  };
  const page = build("page.html");
  const whole = build("index.html", "--inlineBundle");
  const longest = Array.from(whole.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g), ([, code]) => code!).sort((a, b) => b.length - a.length)[0]!;
  return { pageBytes: gzipSync(page, { level: 9 }).length, scriptBytes: gzipSync(longest, { level: 9 }).length };
}
