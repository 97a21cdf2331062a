import { createConfig, lint } from "@redocly/openapi-core";
import { isWorkflow, type Description } from "../description/load.js";
import { placeOfKey, type Source } from "../description/source.js";
import { operationsOf } from "../generate/openapi.js";
import type { Project } from "../project.js";
import { checkNames } from "../workflows/names.js";
import { bundled } from "./bundled.js";
import type { Finding } from "./finding.js";
import { adoptedRules } from "./redocly.js";
import { structuralFindings } from "./structure.js";

/** The version that `redocly respect` runs. */
const VERSION = "1.0.1";

/** What is wrong in the workflows: where they are not Arazzo, and which of their names lead nowhere. */
export async function lintWorkflows(project: Project, { sources }: Description): Promise<Finding[]> {
  const workflows = [...sources.values()].filter(({ file }) => isWorkflow(file));
  if (workflows.length === 0) return [];
  const structure = (await Promise.all(workflows.map(checkStructure))).flat();
  if (structure.length > 0) return structure;
  const description = await bundled(project);
  const operations = new Map(operationsOf(description).map((entry) => [entry.operation.operationId, entry]));
  const schemes = Object.values(description.components.securitySchemes ?? {}) as { in?: string; name?: string }[];
  const credentials = schemes.flatMap(({ in: place, name }) => (place === "header" && name ? [name] : []));
  return workflows.flatMap((source) => checkNames(source, { project, operations, credentials }));
}

async function checkStructure(source: Source): Promise<Finding[]> {
  const { file, document } = source;
  if (document.getIn(["arazzo"]) !== VERSION) {
    return [{ file, ...placeOfKey(source, ["arazzo"]), rule: "workflow-version", message: `The document is not one of Arazzo ${VERSION}.`, remedy: `Begin it with arazzo: ${VERSION}.` }];
  }
  const { extends: bases = [] } = adoptedRules();
  // What checkNames says of all names, Redocly says of outputs.
  return structuralFindings(await lint({ ref: file, config: await createConfig({ extends: bases, rules: { "outputs-defined": "off" } }) }));
}
