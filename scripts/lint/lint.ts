import { loadDescription, type Description } from "../description/load.js";
import { checkLedger } from "../description/ledger.js";
import type { Project } from "../project.js";
import { byPlace, type Finding } from "./finding.js";
import { lintWithRedocly } from "./redocly.js";
import { lintWithSpectral } from "./spectral.js";

/** Redocly's rule for documents that are not OpenAPI. What other rules say of such a document is noise. */
const STRUCTURE = new Set(["struct", "spec"]);

/** The description, and everything that is wrong with it in the order of the places, one finding per cause. */
export async function lintDescription(project: Project): Promise<Description> {
  const { sources, findings } = loadDescription(project);
  return { sources, findings: findings.length > 0 ? findings.sort(byPlace) : await lintSources(project, sources) };
}

async function lintSources(project: Project, sources: Description["sources"]): Promise<Finding[]> {
  const [redocly, spectral] = await Promise.all([lintWithRedocly(project), lintWithSpectral(project)]);
  const structure = redocly.filter(({ rule }) => STRUCTURE.has(rule));
  if (structure.length > 0) return firstPerLine(structure.sort(byPlace));
  // Both linters know some of the rules. Redocly and our own rules say more, so theirs comes first.
  return firstPerLine([...redocly.sort(byPlace), ...checkLedger(project, sources), ...spectral.sort(byPlace)]).sort(byPlace);
}

function firstPerLine(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ file, line }) => {
    const place = `${file}:${line}`;
    return !seen.has(place) && seen.add(place);
  });
}
