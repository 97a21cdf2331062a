import { errorCodePlaces } from "../description/error-codes.js";
import { checkLedgerPlaces } from "../description/ledger.js";
import { loadDescription, rootFiles, type Description } from "../description/load.js";
import { checkAgreement } from "../agreement/agreement.js";
import { findUnreferenced } from "../description/unreferenced.js";
import type { Project } from "../project.js";
import { rules } from "../rules/index.js";
import { lintBundleSchema } from "./bundle-schema.js";
import { lintConditions } from "./conditions.js";
import { isAboutExample, withoutConsequences } from "./consequences.js";
import { describablePlaces } from "./describable.js";
import { byPlace, firstPerLine, type Finding } from "./finding.js";
import { adoptedRules, lintWithRedocly } from "./redocly.js";
import { focusOn } from "./focus.js";
import { lintWithSpectralAgain } from "./spectral-again.js";
import { lintWithSpectral } from "./spectral.js";
import { lintStructure } from "./structure.js";
import { lintWorkflows } from "./workflows.js";

/** What a stage looks at. */
interface Look {
  project: Project;
  description: Description;
  /** The root document, if not as it is in its file. */
  text?: string;
}

type Stage = (look: Look) => Finding[] | Promise<Finding[]>;

const LOCAL: readonly Stage[] = [({ description }) => description.findings, ({ project, text }) => lintStructure(project, text), lintRules];

/** Each stage relies on what the ones before it look at, so it runs only when they find nothing. */
const STAGES: readonly Stage[] = [
  ...LOCAL,
  // Files and notes that lost what they belong to are what another mistake leaves behind, as a rule.
  ({ project, description: { sources, references } }) => findUnreferenced(sources, references, rootFiles(project, sources)),
  async ({ project, description: { sources } }) => checkLedgerPlaces(project, sources, new Set([...(await describablePlaces(project)), ...errorCodePlaces(project, sources)])),
  ({ project, description }) => lintWorkflows(project, description),
  ({ project, description: { sources } }) => lintConditions(project, sources),
];

/** The description, and everything that is wrong with it in the order of the places, one finding per cause. */
export async function lintDescription(project: Project, description = loadDescription(project)): Promise<Description> {
  return { ...description, findings: await firstFindings(STAGES, { project, description }) };
}

/** The description, and everything that is wrong with it and with its evidence. */
export async function lintProject(project: Project, loaded = loadDescription(project)): Promise<Description> {
  const description = await lintDescription(project, loaded);
  if (description.findings.length > 0) return description;
  return { ...description, findings: (await checkAgreement(project, description)).sort(byPlace) };
}

/**
 * What is wrong with the parts of a description that some changed files belong to, as far as it can be seen from
 * these parts alone. Undefined where there is no saving over a look at the whole.
 */
export async function lintAround(project: Project, changed: readonly string[], description: Description): Promise<Finding[] | undefined> {
  const text = focusOn(project, description, changed);
  if (text === undefined) return undefined;
  return firstFindings([...LOCAL, (look) => checkAgreement(look.project, look.description, look.text)], { project, description, text });
}

async function firstFindings(stages: readonly Stage[], look: Look): Promise<Finding[]> {
  for (const stage of stages) {
    const findings = await stage(look);
    if (findings.length > 0) return findings.sort(byPlace);
  }
  return [];
}

async function lintRules({ project, description, text }: Look): Promise<Finding[]> {
  const redocly = (await lintWithRedocly(project, rules, adoptedRules(), text)).sort(byPlace);
  // A part is looked at to see something soon, and Redocly is the faster one.
  const isEnough = text !== undefined && redocly.length > 0;
  const spectral = isEnough ? [] : (await (text === undefined ? lintWithSpectralAgain(project, description) : lintWithSpectral(project, description.sources, text))).sort(byPlace);
  // Both linters know some of the rules. Redocly and our own rules say more, so theirs comes first.
  const findings = firstPerLine(withoutConsequences([...redocly, ...spectral]));
  if (!findings.every(isAboutExample)) return findings;
  // Examples may be called wrong because their schema is none.
  const schema = await lintBundleSchema(project, description.sources);
  return schema.length > 0 ? schema : findings;
}
