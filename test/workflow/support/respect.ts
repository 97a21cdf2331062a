import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { copyOfProject } from "../../scripts/copy.js";
import { runNode, scriptOf } from "../../package/support/run.js";

/** What `redocly respect` says of a run of the workflows. */
export interface Run {
  code: number | undefined;
  /** The steps in the order in which they ran, each with whether it came true. */
  steps: string[];
  output: string;
}

/** Runs the workflows against a service, with the inputs of somebody who has a token. Waits are not waited. */
export async function respect(baseUrl: string, inputs: Record<string, unknown>): Promise<Run> {
  const copy = copyOfProject("spec");
  const file = path.join(copy.spec, "workflows", "private-access.arazzo.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(/retryAfter: \d+/g, "retryAfter: 0").replaceAll(/retryLimit: \d+/g, "retryLimit: 5"));
  const args = ["respect", file, "--server", `cloud-search=${baseUrl}`, "--input", JSON.stringify(inputs)];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" };
  const { code, stdout, stderr } = await runNode([scriptOf("@redocly/cli", "redocly"), ...args], { cwd: copy.root, env });
  const output = stripVTControlCharacters(stdout + stderr);
  return { code, output, steps: Array.from(output.matchAll(/^ *([✓✗]) [A-Z]+ \S+ - step (\w+)/gm), ([, mark, step]) => `${mark} ${step}`) };
}
