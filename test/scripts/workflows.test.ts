import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { project } from "../../scripts/project.js";
import { problemsOf, type Facts } from "./workflows/checks.js";

const read = (...parts: string[]) => readFileSync(path.join(project.root, ...parts), "utf8");
const folder = path.join(".github", "workflows");
const workflows = Object.fromEntries(readdirSync(path.join(project.root, folder)).map((name) => [name, read(folder, name)]));
const manifest = JSON.parse(read("package.json")) as { engines: { node: string }; scripts: Record<string, string> };
const readme = read("README.md");
const runtimes = JSON.parse(read("runtimes", "package.json")) as { dependencies: Record<string, string> };

const facts: Facts = {
  scripts: Object.keys(manifest.scripts),
  oldestNode: /Node (\d+\.\d+) or later/.exec(readme)![1]!,
  nodes: Object.keys(runtimes.dependencies).flatMap((name) => /^node-(\d+)$/.exec(name)?.[1] ?? []).sort(),
};

describe("the workflows", () => {
  it("test, publish the docs and release", () => {
    expect(Object.keys(workflows).sort()).toEqual(["docs.yml", "release.yml", "test.yml"]);
  });

  it.each(Object.entries(workflows))("%s is sound", (_, text) => {
    expect(problemsOf(text, facts)).toEqual([]);
  });

  it("run both commands of the README", () => {
    const commands = readme.match(/## Two commands[\s\S]*?```sh\n([\s\S]*?)```/)![1]!.trim().split("\n").map((line) => line.split("#")[0]!.trim());
    expect(commands).toEqual(["npm ci && npm run build", "npm cit"]);
    const { jobs } = parse(workflows["test.yml"]!) as { jobs: { test: { steps: { run?: string }[] } } };
    expect(jobs.test.steps.flatMap(({ run }) => run ?? [])).toEqual(commands);
  });

  it("know the versions of Node that package.json and the README promise", () => {
    const [oldest] = facts.nodes;
    expect(facts.nodes).toEqual(["20", "22", "24", "26"]);
    expect(manifest.engines.node).toBe(`>=${oldest}`);
    expect(readme).toContain(`It runs on Node ${oldest} and later`);
    expect(facts.oldestNode.split(".")[0]).toBe(oldest);
  });
});

describe("a workflow is not sound when", () => {
  const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";

  it.each([
    ["a key is misspelled", "timeout-minutes: 45", "timeout-minute: 45", /^line \d+: .*"timeout-minute"/],
    ["an expression is wrong", "matrix.node }}", "matrix.nodes }}", /^line \d+: property "nodes" is not defined/],
    ["a job needs one that does not exist", "  runtimes:\n", "  runtimes:\n    needs: tests\n", /^line \d+: job "runtimes" needs job "tests" which does not exist/],
    ["an action is named by a tag", CHECKOUT, "actions/checkout@v7", "not pinned by the hash of a commit with its version behind it: - uses: actions/checkout@v7"],
    ["an action is named by a short hash", CHECKOUT, "actions/checkout@3d3c42e # v7.0.1", /^not pinned by .* actions\/checkout@3d3c42e # v7\.0\.1$/],
    ["a hash has no version", CHECKOUT, CHECKOUT.split(" #")[0]!, /^not pinned by/],
    ["it may write", "contents: read", "contents: write", "the workflow may do more than read"],
    ["it says nothing of permissions", "permissions:\n  contents: read\n", "", "the workflow may do more than read"],
    ["a pull request may write", "  runtimes:\n", "  runtimes:\n    permissions:\n      contents: write\n", "runtimes: a pull request may write"],
    ["a pull request has the rights of the repository", "  pull_request:\n", "  pull_request_target:\n", "a pull request runs with the rights of the repository"],
    ["a pull request sees a secret", "github.base_ref }}", "secrets.NPM_TOKEN }}", "a pull request sees a secret"],
    ["runs side by side are not thought of", /concurrency:\n( {2}.*\n)+/, "", "nothing says what happens to runs side by side"],
    ["a job has no end", "    timeout-minutes: 45\n", "", "test: no timeout"],
    ["credentials stay in the clone", "persist-credentials: false", "persist-credentials: true", "test: credentials stay in the clone"],
    ["a version of Node is missing", ', "24", "26"', ', "26"', "test: runs on Node 20.19, 22, 26, not on 20.19, 22, 24, 26"],
    ["the oldest Node is another one", '"20.19"', '"20"', "test: runs on Node 20, 22, 24, 26, not on 20.19, 22, 24, 26"],
    ["a version of Node is not one of ours", 'node-version: "24"', 'node-version: "25"', "runtimes: Node 25 is not one of 20, 22, 24, 26"],
    ["a command does not exist", "npm run test:runtimes", "npm run test:runtime", "runtimes: package.json has no script test:runtime"],
  ] as const)("%s", (_, from, to, problem) => {
    const problems = problemsOf(replaceFirst(workflows["test.yml"]!, from, to), facts);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it("the command that makes a version does not exist", () => {
    expect(problemsOf(replaceFirst(workflows["release.yml"]!, "version: npm run version", "version: npm run versions"), facts)).toEqual(["version: package.json has no script versions"]);
  });
});

function replaceFirst(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`The workflow does not have ${String(from)}.`);
  return changed;
}
