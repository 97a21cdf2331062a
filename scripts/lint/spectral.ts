import { fileURLToPath } from "node:url";
import fs from "node:fs";
import spectralCore, { type ISpectralDiagnostic } from "@stoplight/spectral-core";
import spectralParsers from "@stoplight/spectral-parsers";
import spectralBundler from "@stoplight/spectral-ruleset-bundler/with-loader";
import { isScalar } from "yaml";
import { nodeAt, placeOfKey, placeOfPath, type Place, type Source } from "../description/source.js";
import type { Project } from "../project.js";
import { sentence, type Finding } from "./finding.js";
import { remedyOf } from "./remedies.js";

const { Document, Spectral } = spectralCore;
type Ruleset = Awaited<ReturnType<typeof spectralBundler.bundleAndLoadRuleset>>;

const RULESET = "../../.spectral.yaml";
const rulesets = new Map<string, Promise<Ruleset>>();

/** Runs Spectral's OpenAPI rules as .spectral.yaml sets them. */
export async function lintWithSpectral(project: Project, sources: Map<string, Source>, text = fs.readFileSync(project.entry, "utf8")): Promise<Finding[]> {
  const results = await runSpectral(RULESET, text, project.entry);
  return results.map((result) => {
    const file = result.source ?? project.entry;
    const rule = String(result.code);
    return { file, ...placeOfResult(result, sources.get(file)), rule, message: sentence(result.message), remedy: remedyOf("spectral", rule, result.message) };
  });
}

/** The names of the rules that .spectral.yaml turns on. */
export async function enabledSpectralRules(): Promise<string[]> {
  const { rules } = await rulesetOf(RULESET);
  return Object.values(rules).filter(({ enabled }) => enabled).map(({ name }) => name);
}

/** What the rules of a file, named relative to this one, say of a document. JSON is YAML. */
export async function runSpectral(rulesetFile: string, text: string, name?: string): Promise<ISpectralDiagnostic[]> {
  const spectral = new Spectral();
  spectral.setRuleset(await rulesetOf(rulesetFile));
  return spectral.run(new Document(text, spectralParsers.Yaml, name));
}

function rulesetOf(rulesetFile: string): Promise<Ruleset> {
  const file = fileURLToPath(new URL(rulesetFile, import.meta.url));
  const ruleset = rulesets.get(file) ?? spectralBundler.bundleAndLoadRuleset(file, { fs, fetch });
  rulesets.set(file, ruleset);
  return ruleset;
}

/** Spectral points behind the key of a map; the key itself is easier to find. */
function placeOfResult({ path, range }: ISpectralDiagnostic, source: Source | undefined): Place {
  const node = source && nodeAt(source, path);
  if (!source || !node) return { line: range.start.line + 1, column: range.start.character + 1 };
  return isScalar(node) ? placeOfPath(source, path) : placeOfKey(source, path);
}
