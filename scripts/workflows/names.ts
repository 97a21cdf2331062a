import path from "node:path";
import { closest } from "../description/closest.js";
import { placeOfKey, type Keys, type Source } from "../description/source.js";
import type { OperationEntry } from "../generate/openapi.js";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { calledOperation, expressionsIn, placedParameters, type Arazzo, type Expression, type Step, type Workflow } from "./arazzo.js";

/** What a workflow may name. */
export interface Described {
  project: Project;
  /** By operationId. */
  operations: ReadonlyMap<string, OperationEntry>;
  /** Headers that prove who sends a request. */
  credentials: readonly string[];
}

/** What a runtime expression begins with. */
const ROOTS = ["url", "method", "statusCode", "request", "response", "inputs", "outputs", "steps", "workflows", "sourceDescriptions", "components"];

/** Names in a workflow document that lead nowhere: operations, parameters, steps, inputs, outputs. */
export function checkNames(source: Source, described: Described): Finding[] {
  const document = source.document.toJS() as Arazzo;
  const findings: Finding[] = [];
  const fail = (at: Keys, message: string, remedy: string) => void findings.push({ file: source.file, ...placeOfKey(source, at), rule: "workflow-names", message, remedy });
  const unknown = (at: Keys, kind: string, name: string, names: Iterable<string>) => {
    const known = [...names];
    const near = closest(name, known);
    fail(at, `There is no ${kind} "${name}".`, near ? `Did you mean "${near}"?` : known.length > 0 ? `Use one of ${known.join(", ")}.` : "Correct the name.");
  };

  document.sourceDescriptions.forEach(({ url }, index) => {
    if (path.resolve(path.dirname(source.file), url) !== described.project.entry) fail(["sourceDescriptions", index, "url"], `${url} is not the description of this project.`, "Write ../openapi.yaml.");
  });
  document.workflows.forEach((workflow, index) => checkWorkflow(document, workflow, ["workflows", index], described, fail, unknown));
  return findings.filter(({ line, column, message }, index) => findings.findIndex((other) => other.line === line && other.column === column && other.message === message) === index);
}

type Fail = (at: Keys, message: string, remedy: string) => void;
type Unknown = (at: Keys, kind: string, name: string, names: Iterable<string>) => void;

function checkWorkflow(document: Arazzo, workflow: Workflow, at: Keys, described: Described, fail: Fail, unknown: Unknown): void {
  const seen: Step[] = [];
  const check = (expression: Expression) => checkExpression(document, workflow, seen, expression, unknown);
  expressionsIn(workflow.parameters, [...at, "parameters"]).forEach(check);
  workflow.steps.forEach((step, index) => {
    const place = [...at, "steps", index];
    const parameters = [...placedParameters(document, workflow.parameters, [...at, "parameters"]), ...placedParameters(document, step.parameters, [...place, "parameters"])];
    for (const { parameter, at } of parameters) expressionsIn(parameter.value, [...at, "value"]).forEach(check);
    seen.push(step);
    expressionsIn(step, place).forEach(check);
    for (const key of ["onSuccess", "onFailure"] as const) {
      step[key]?.forEach(({ stepId }, position) => {
        if (stepId !== undefined && !workflow.steps.some((other) => other.stepId === stepId)) unknown([...place, key, position, "stepId"], "step", stepId, workflow.steps.map(({ stepId }) => stepId));
      });
    }

    const called = calledOperation(step);
    const operation = called && described.operations.get(called.id);
    if (!called) return fail([...place, "stepId"], `The step "${step.stepId}" calls no operation.`, "Add operationId: $sourceDescriptions.<name>.<operationId>.");
    if (!operation) return unknown([...place, "operationId"], "operation", called.id, described.operations.keys());
    const taken = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    for (const { parameter, at } of parameters) {
      const name = `${parameter.in} ${parameter.name}`;
      if (!taken.includes(name) && !(parameter.in === "header" && described.credentials.includes(parameter.name))) unknown([...at, "name"], `parameter of ${called.id}`, name, taken);
    }
    for (const { name, in: where, required } of operation.parameters) {
      if (required && !parameters.some(({ parameter }) => parameter.name === name && parameter.in === where)) fail([...place, "stepId"], `The step "${step.stepId}" lacks the parameter "${name}".`, `Add it: name: ${name}, in: ${where}, value: ….`);
    }
  });
  expressionsIn(workflow.outputs, [...at, "outputs"]).forEach(check);
}

function checkExpression(document: Arazzo, workflow: Workflow, seen: readonly Step[], { parts, at }: Expression, unknown: Unknown): void {
  const [root = "", first = "", second = "", third = ""] = parts;
  if (!ROOTS.includes(root)) return unknown(at, "runtime expression", `$${root}`, ROOTS.map((name) => `$${name}`));
  const expect = (kind: string, name: string, names: Iterable<string>) => [...names].includes(name) || void unknown(at, kind, name, names);
  if (root === "inputs") expect("input", first, Object.keys(workflow.inputs?.properties ?? {}));
  if (root === "sourceDescriptions") expect("source description", first, document.sourceDescriptions.map(({ name }) => name));
  if (root === "components" && first === "parameters") expect("parameter of the components", second, Object.keys(document.components?.parameters ?? {}));
  if (root === "steps" && expect("step before", first, seen.map(({ stepId }) => stepId)) && second === "outputs") {
    expect(`output of the step "${first}"`, third, Object.keys(seen.find(({ stepId }) => stepId === first)!.outputs ?? {}));
  }
}
