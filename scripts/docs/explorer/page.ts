import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The two addresses from which Redoc loads its logo, one for the wide and one for the folded menu. */
const LOGOS = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"] as const;

/** Makes the page of build-docs self-contained: no outside address left to load, styles and policy in place. */
export function completePage(page: string): string {
  const withoutLogos = embedLogos(page);
  const filled = Object.entries({
    "/* theme */": asset("theme.css"),
    "/* mend */": asset("mend.js"),
  }).reduce((html, [mark, content]) => replaceCounted(html, mark, content, 1), withoutLogos);
  return replaceCounted(filled, "{content-security-policy}", contentSecurityPolicy(filled), 1);
}

/** Replaces the logos that Redoc would load from another host by an image in the page: its name in letters. */
export function embedLogos(page: string): string {
  const letters = '<text x="0" y="12" font-family="sans-serif" font-size="12" font-weight="bold" fill="#3d7fe0">Redoc</text>';
  const image = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="42" height="16">${letters}</svg>`)}`;
  return LOGOS.reduce((html, address) => replaceCounted(html, address, image, 1), page);
}

/** Nothing is loaded from anywhere, and exactly the scripts of this page run. The search does without the workers it would like. */
export function contentSecurityPolicy(page: string): string {
  const scripts = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, code]) => code!);
  const hashes = [...new Set(scripts.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`))];
  return [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Replaces a text that occurs exactly as often as said. Another count means that the page is not built as we know it. */
export function replaceCounted(page: string, searched: string, replacement: string, count: number): string {
  const parts = page.split(searched);
  if (parts.length - 1 !== count) {
    throw new Error(
      `The rendered page contains ${searched} ${parts.length - 1} times instead of ${count}, so it may load something from outside ` +
        "or lack a part. Redoc builds its page in another way now: compare scripts/docs/explorer/page.ts with the output of redocly build-docs.",
    );
  }
  return parts.join(replacement);
}

function asset(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8").trim();
}
