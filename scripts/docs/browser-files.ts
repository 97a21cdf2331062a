import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transformSync } from "esbuild";

/** The parts of the style sheet, in their order: later ones change what earlier ones set. */
const STYLES = ["base", "frame", "content", "samples", "tables", "lists", "coverage", "settings"];

let script: Promise<string> | undefined;

/** The script of the pages in one file, for browsers that know what the style sheet uses too. */
export function browserScript(): Promise<string> {
  script ??= build({
    entryPoints: [fileURLToPath(new URL("browser/site.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return script;
}

/** The style sheet of the pages in one file. */
export function styleSheet(): string {
  const parts = STYLES.map((name) => readFileSync(new URL(`assets/${name}.css`, import.meta.url), "utf8"));
  return transformSync(parts.join("\n"), { loader: "css", minify: true }).code;
}
