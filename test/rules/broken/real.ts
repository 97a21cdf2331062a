import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../../../scripts/description/source.js";
import { project } from "../../../scripts/project.js";
import type { Files } from "../support.js";
import { withOnePath } from "./with-one-path.js";

export const ROOT = "spec/openapi.yaml";
export const OPERATION = "spec/paths/vpc-endpoint/vpcepservice-open.yaml";
export const CLUSTER_ID = "spec/components/parameters/cluster_id.yaml";
export const PROJECT_ID = "spec/components/parameters/project_id.yaml";
export const REQUEST = "spec/components/schemas/StartVpecpRequestBody.yaml";
export const RESULT = "spec/components/schemas/StartVpecpResult.yaml";
export const ERROR_BODY = "spec/components/schemas/ErrorBody.yaml";
export const OTHER = "spec/components/responses/OtherAnswer.yaml";
export const TOKEN = "spec/components/securitySchemes/Token.yaml";
export const CODES = "spec/error-codes.yaml";
export const FACTS = "test/reference/startVpecp.yaml";
export const LEDGER = "spec/discrepancies.yaml";
export const ROUTE = "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open";

/** What a $ref to these components looks like in a path item. */
export const TO_PROJECT_ID = "$ref: ../../components/parameters/project_id.yaml";
export const TO_CLUSTER_ID = "$ref: ../../components/parameters/cluster_id.yaml";
export const TO_RESULT = "$ref: ../../components/schemas/StartVpecpResult.yaml";

/** Files of this project by their path from its root: those that are named, and all in folders that are named. */
export function filesOf(...names: string[]): Files {
  const files = names.map((name) => path.join(project.root, name)).flatMap((file) => (statSync(file).isDirectory() ? filesBelow(file) : [file]));
  return Object.fromEntries(files.map((file) => [path.relative(project.root, file).replaceAll("\\", "/"), readFileSync(file, "utf8")] as const));
}

/** The description of the project as it is, and the facts that lint compares it with. */
export const whole: Files = filesOf("spec", "test/reference");

/** The same with one path only. */
export const real: Files = withOnePath(whole, OPERATION.slice("spec/".length));

/** The same with all the evidence for it, and no other evidence. */
export const realWithEvidence: Files = {
  ...Object.fromEntries(Object.entries(real).filter(([file]) => !file.startsWith("test/reference/") || [FACTS, "test/reference/api.yaml"].includes(file))),
  ...filesOf("test/recordings/startVpecp"),
};
