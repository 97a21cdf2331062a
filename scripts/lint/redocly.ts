import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createConfig, getLineColLocation, lintFromString, type NormalizedProblem, type RuleConfig } from "@redocly/openapi-core";
import { parse } from "yaml";
import type { Project } from "../project.js";
import { rules } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";
import { sentence, type Finding } from "./finding.js";
import { remedyOf } from "./remedies.js";
import { KeepingResolver } from "./resolver.js";

export interface Adopted {
  extends?: string[];
  rules?: Record<string, RuleConfig>;
}

const OWN = "css";

/** The rules of redocly.yaml. */
export function adoptedRules(): Adopted {
  const file = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));
  const { extends: bases, rules } = parse(readFileSync(file, "utf8")) as Required<Adopted>;
  return { extends: bases, rules };
}

/**
 * Runs Redocly's linter with the adopted rules and the rules of our own.
 *
 * @param text The root document, if not as it is in its file.
 */
export async function lintWithRedocly(project: Project, own: readonly Rule[] = rules, adopted: Adopted = adoptedRules(), text?: string): Promise<Finding[]> {
  return (await problemsOf(project, own, adopted, text)).map(toFinding);
}

export async function problemsOf(project: Project, own: readonly Rule[], adopted: Adopted, text = readFileSync(project.entry, "utf8")): Promise<NormalizedProblem[]> {
  const config = await createConfig({
    ...adopted,
    plugins: [{ id: OWN, rules: { oas3: Object.fromEntries(own.map((rule) => [rule.name, () => rule.visitor(project)])) } }],
    rules: { ...adopted.rules, ...Object.fromEntries(own.map((rule) => [`${OWN}/${rule.name}`, "error" as const])) },
  });
  return lintFromString({ source: text, absoluteRef: project.entry, config, externalRefResolver: new KeepingResolver(config.resolve) });
}

export function toFinding(problem: NormalizedProblem): Finding {
  const { source, start } = getLineColLocation(problem.location[0]!);
  const isOwn = problem.ruleId.startsWith(`${OWN}/`);
  const message = sentence(problem.message.trim().replaceAll(/\s*\n\s*/g, " "));
  return {
    file: source.absoluteRef,
    line: start.line,
    column: start.col,
    rule: problem.ruleId.replace(`${OWN}/`, ""),
    message,
    remedy: isOwn ? problem.suggest[0]! : remedyOf("redocly", problem.ruleId, message, problem.suggest),
  };
}
