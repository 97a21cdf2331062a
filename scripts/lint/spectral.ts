import { fileURLToPath } from "node:url";
import fs from "node:fs";
import spectralCore from "@stoplight/spectral-core";
import spectralParsers from "@stoplight/spectral-parsers";
import spectralBundler from "@stoplight/spectral-ruleset-bundler/with-loader";
import type { Project } from "../project.js";
import type { Finding } from "./finding.js";
import { remedyOf } from "./remedies.js";

const { Document, Spectral } = spectralCore;
const RULESET = fileURLToPath(new URL("../../.spectral.yaml", import.meta.url));

let ruleset: ReturnType<typeof spectralBundler.bundleAndLoadRuleset> | undefined;

/** Runs Spectral's OpenAPI rules as .spectral.yaml sets them. */
export async function lintWithSpectral(project: Project): Promise<Finding[]> {
  ruleset ??= spectralBundler.bundleAndLoadRuleset(RULESET, { fs, fetch });
  const spectral = new Spectral();
  spectral.setRuleset(await ruleset);
  const results = await spectral.run(new Document(fs.readFileSync(project.entry, "utf8"), spectralParsers.Yaml, project.entry));
  return results.map(({ code, message, source, range }) => ({
    file: source ?? project.entry,
    line: range.start.line + 1,
    column: range.start.character + 1,
    rule: String(code),
    message,
    remedy: remedyOf("spectral", String(code)),
  }));
}
