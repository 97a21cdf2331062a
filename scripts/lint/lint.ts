import { errorCodePlaces } from "../description/error-codes.js";
import { checkLedgerPlaces } from "../description/ledger.js";
import { loadDescription, rootFiles, type Description } from "../description/load.js";
import { findUnreferenced } from "../description/unreferenced.js";
import type { Project } from "../project.js";
import { lintBundleSchema } from "./bundle-schema.js";
import { lintConditions } from "./conditions.js";
import { isAboutExample, withoutConsequences } from "./consequences.js";
import { describablePlaces } from "./describable.js";
import { byPlace, firstPerLine, type Finding } from "./finding.js";
import { lintWithRedocly } from "./redocly.js";
import { lintWithSpectral } from "./spectral.js";
import { lintStructure } from "./structure.js";
import { lintWorkflows } from "./workflows.js";

type Stage = (project: Project, description: Description) => Finding[] | Promise<Finding[]>;

/** Each stage relies on what the ones before it look at, so it runs only when they find nothing. */
const STAGES: readonly Stage[] = [
  (_project, { findings }) => findings,
  lintStructure,
  lintRules,
  // Files and notes that lost what they belong to are what another mistake leaves behind, as a rule.
  (project, { sources, references }) => findUnreferenced(sources, references, rootFiles(project, sources)),
  async (project, { sources }) => checkLedgerPlaces(project, sources, new Set([...(await describablePlaces(project)), ...errorCodePlaces(project, sources)])),
  lintWorkflows,
  (project, { sources }) => lintConditions(project, sources),
];

/** The description, and everything that is wrong with it in the order of the places, one finding per cause. */
export async function lintDescription(project: Project): Promise<Description> {
  const description = loadDescription(project);
  for (const stage of STAGES) {
    const findings = await stage(project, description);
    if (findings.length > 0) return { ...description, findings: findings.sort(byPlace) };
  }
  return description;
}

async function lintRules(project: Project, { sources }: Description): Promise<Finding[]> {
  const [redocly, spectral] = await Promise.all([lintWithRedocly(project), lintWithSpectral(project, sources)]);
  // Both linters know some of the rules. Redocly and our own rules say more, so theirs comes first.
  const findings = firstPerLine(withoutConsequences([...redocly.sort(byPlace), ...spectral.sort(byPlace)]));
  if (!findings.every(isAboutExample)) return findings;
  // Examples may be called wrong because their schema is none.
  const schema = await lintBundleSchema(project, sources);
  return schema.length > 0 ? schema : findings;
}
