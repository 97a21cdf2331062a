import type { Description } from "../description/load.js";
import type { Project } from "../project.js";
import type { Finding } from "./finding.js";
import { focusOn } from "./focus.js";
import { lintWithSpectral } from "./spectral.js";

/** The files in which Spectral found nothing when it last looked at all of them, by project. */
const clean = new Map<string, Map<string, string>>();

/**
 * What Spectral says of the whole description. Its rules judge one operation at a time (what they say of several,
 * Redocly says too), so after a look without findings it is enough to look at the operations that have changed.
 */
export async function lintWithSpectralAgain(project: Project, description: Description): Promise<Finding[]> {
  const texts = new Map(Array.from(description.sources, ([file, { text }]) => [file, text]));
  const before = clean.get(project.root);
  const changed = before && [...new Set([...before.keys(), ...texts.keys()])].filter((file) => before.get(file) !== texts.get(file));
  if (changed?.length === 0) return [];
  const focus = changed && !changed.includes(project.entry) ? focusOn(project, description, changed, Infinity) : undefined;
  const findings = await lintWithSpectral(project, description.sources, focus);
  if (findings.length === 0) clean.set(project.root, texts);
  return findings;
}
