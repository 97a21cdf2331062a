import { projectAt } from "../../project.js";
import { readWorkflow, type Arazzo } from "../../workflows/arazzo.js";
import { workflowDiagram } from "../../workflows/diagram.js";
import { lines } from "../html.js";
import type { Site } from "../model/site.js";
import type { Context } from "../parts/description.js";

/** The steps of private access, as a picture. */
export function renderWorkflow({ site }: Context): string {
  return lines('<figure class="workflow">', workflowDiagram(privateAccess(site)).trimEnd(), "</figure>");
}

/** The same in words. */
export function workflowText(site: Site): string {
  return privateAccess(site)
    .workflows.map(({ summary, workflowId, steps }) => [`${summary ?? workflowId}:\n`, ...steps.map(({ description = "", operationId = "" }, index) => `${index + 1}. ${description} (\`${operationId.split(".").at(-1)}\`)`)].join("\n"))
    .join("\n\n");
}

function privateAccess(site: Site): Arazzo {
  return readWorkflow(projectAt(site.root), "private-access");
}
