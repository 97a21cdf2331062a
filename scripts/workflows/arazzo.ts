import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Keys } from "../description/source.js";
import type { Project } from "../project.js";

/** The parts of an Arazzo document that the scripts read. */
export interface Arazzo {
  arazzo: string;
  info: { title: string; description?: string };
  sourceDescriptions: { name: string; url: string }[];
  workflows: Workflow[];
  components?: { parameters?: Record<string, Parameter> };
}

export interface Workflow {
  workflowId: string;
  summary?: string;
  inputs?: { properties?: Record<string, unknown> };
  parameters?: (Parameter | Reusable)[];
  steps: Step[];
  outputs?: Record<string, string>;
}

export interface Step {
  stepId: string;
  description?: string;
  operationId?: string;
  parameters?: (Parameter | Reusable)[];
  requestBody?: unknown;
  outputs?: Record<string, string>;
  onSuccess?: Action[];
  onFailure?: Action[];
}

export interface Action {
  name: string;
  type: "end" | "goto" | "retry";
  /** Seconds. */
  retryAfter?: number;
  stepId?: string;
}

export interface Parameter {
  name: string;
  in?: string;
  value: unknown;
}

export interface Reusable {
  reference: string;
}

/** A parameter of a step, and where it is written. */
export interface PlacedParameter {
  parameter: Parameter;
  at: Keys;
}

/** The Arazzo document `spec/workflows/<name>.arazzo.yaml`. */
export function readWorkflow({ spec }: Project, name: string): Arazzo {
  return parse(readFileSync(path.join(spec, "workflows", `${name}.arazzo.yaml`), "utf8")) as Arazzo;
}

/** The operation that a step calls, by the name of its source and its `operationId`. */
export function calledOperation(step: Step): { source: string | undefined; id: string } | undefined {
  const [, source, id] = /^(?:\$sourceDescriptions\.([\w-]+)\.)?([\w-]+)$/.exec(step.operationId ?? "") ?? [];
  return id === undefined ? undefined : { source, id };
}

/** Parameters with those of the components in the place of references to them; a reference that leads nowhere is left out. */
export function placedParameters(document: Arazzo, parameters: readonly (Parameter | Reusable)[] = [], at: Keys = []): PlacedParameter[] {
  return parameters.flatMap((parameter, index): PlacedParameter[] => {
    if (!("reference" in parameter)) return [{ parameter, at: [...at, index] }];
    const name = parameter.reference.replace("$components.parameters.", "");
    const shared = document.components?.parameters?.[name];
    return shared ? [{ parameter: shared, at: ["components", "parameters", name] }] : [];
  });
}

/** A runtime expression, such as `$steps.find.outputs.cluster_id`, in parts, and where it stands. */
export interface Expression {
  text: string;
  parts: string[];
  at: Keys;
}

/** All runtime expressions in a value. */
export function expressionsIn(value: unknown, at: Keys): Expression[] {
  if (typeof value === "string") return Array.from(value.matchAll(/\$[a-zA-Z][\w.-]*/g), ([text]) => ({ text, parts: text.slice(1).split("."), at }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => expressionsIn(item, [...at, Array.isArray(value) ? Number(key) : key]));
}
