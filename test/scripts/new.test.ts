import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { filesBelow, readSource, type Source } from "../../scripts/description/source.js";
import { generate, writeFiles } from "../../scripts/generate/generate.js";
import { lintProject } from "../../scripts/lint/lint.js";
import { formatFindings } from "../../scripts/lint/print.js";
import { describeNew } from "../../scripts/new/describe.js";
import { withPath } from "../../scripts/new/register.js";
import type { Project } from "../../scripts/project.js";
import { copyOfProject } from "./copy.js";
import { examples } from "./new/operations.js";

const BLANK = /"?FILL IN: [^"\n]*"?/;
const PARTS = ["spec", "src", "scripts", "generated", "test/contract", "test/rules", "test/reference", "test/recordings", "package.json", "tsconfig.json", "vitest.config.ts"];
const run = promisify(execFile);

const STOP = ["StopThing", "--method", "PUT", "--path", "/v1.0/{project_id}/clusters/{cluster_id}/thing/close", "--tag", "vpc-endpoint"];

/** Everything below the folders that the command writes to, by path. */
function contents(project: Project): Record<string, string> {
  return Object.fromEntries([project.spec, path.join(project.test, "reference"), path.join(project.test, "recordings")].flatMap((folder) => filesBelow(folder)).map((file) => [path.relative(project.root, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]));
}

/** The places of blanks in the files, as lint tells them. */
function blanksIn(project: Project): string[] {
  return Object.entries(contents(project)).flatMap(([file, text]) =>
    text.split("\n").flatMap((line, index) => Array.from(line.matchAll(/FILL IN/g), ({ index: column }) => `${file}:${index + 1}:${column + 1}`)),
  );
}

async function lint(project: Project): Promise<string> {
  return stripVTControlCharacters(formatFindings((await lintProject(project)).findings, project));
}

describe("npm run new", () => {
  it("writes what a writer can finish: the blanks are the only findings, and without them every check passes", async () => {
    const project = copyOfProject(...PARTS);
    for (const { args, answers } of examples) {
      const before = contents(project);
      const said = describeNew(project, args);
      const after = contents(project);
      expect(Object.keys(before).filter((file) => !(file in after))).toEqual([]);
      for (const file of Object.keys(after).filter((file) => before[file] !== after[file])) expect(said).toContain(` ${file}`);

      const { findings } = await lintProject(project);
      expect(findings.map(({ rule }) => rule)).toEqual(findings.map(() => "unfinished-blank"));
      expect(findings.map(({ file, line, column }) => `${path.relative(project.root, file).replaceAll("\\", "/")}:${line}:${column}`).sort()).toEqual(blanksIn(project).sort());
      expect(Object.fromEntries(Object.entries(after).flatMap(([file, text]) => (text.includes("FILL IN") ? [[file, text.split("FILL IN").length - 1]] : [])))).toEqual(
        Object.fromEntries(Object.entries(answers).map(([file, { length }]) => [file, length])),
      );

      for (const [file, texts] of Object.entries(answers)) {
        const absolute = path.join(project.root, file);
        writeFileSync(absolute, texts.reduce((text, answer) => text.replace(BLANK, () => answer), readFileSync(absolute, "utf8")));
      }
      expect(await lint(project)).toBe("0 findings");
    }

    writeFiles(project, await generate(project, (await lintProject(project)).sources));
    for (const { id } of examples) expect(readFileSync(path.join(project.generated, "client.ts"), "utf8")).toContain(`  ${id}(request`);
    const bin = (...parts: string[]) => path.join(project.root, "node_modules", ...parts);
    await run(process.execPath, [bin("typescript", "bin", "tsc"), "-p", "."], { cwd: project.root });
    await run(process.execPath, [bin("vitest", "vitest.mjs"), "run", "--project", "contract", "--pool", "threads", "--no-isolate"], { cwd: project.root });
  }, 300_000);

  it.each([
    ["ordered paths", ["/a", "/c"], "/b", ["/a", "/b", "/c"]],
    ["ordered paths, all before it", ["/a", "/b"], "/c", ["/a", "/b", "/c"]],
    ["paths in another order", ["/c", "/a"], "/b", ["/c", "/a", "/b"]],
  ])("puts the path where it belongs among %s", (_, present, added, expected) => {
    const { root } = copyOfProject();
    const file = path.join(root, "openapi.yaml");
    writeFileSync(file, `paths:\n${present.map((name) => `  ${name}:\n    $ref: a.yaml\n`).join("")}components: {}\n`);
    expect(withPath(readSource(file) as Source, added, "a.yaml")).toBe(`paths:\n${expected.map((name) => `  ${name}:\n    $ref: a.yaml\n`).join("")}components: {}\n`);
  });

  it.each([
    ["no name", [], "The official name is missing."],
    ["a name with a small letter", ["stopThing", ...STOP.slice(1)], '"stopThing" is not an official name.'],
    ["two names", ["Stop", ...STOP], "There are 2 names: Stop, StopThing."],
    ["a name alone", ["StopThing"], "What only the page of StopThing says is missing: --method, --path, --tag."],
    ["no tag", STOP.slice(0, 5), "What only the page of StopThing says is missing: --tag."],
    ["a misspelled option", [...STOP, "--querry", "a"], "There is no option --querry.\n→ Did you mean --query?"],
    ["an option without a value", [...STOP, "--query"], "Option '--query <value>' argument missing."],
    ["a method that is none", [...STOP, "--method", "FETCH"], "FETCH is not an HTTP method."],
    ["a path without a slash", [...STOP, "--path", "v1.0/things"], "The path v1.0/things does not start with a slash."],
    ["a path with a query", [...STOP, "--path", "/v1.0/things?a=1"], "The path /v1.0/things?a=1 contains a query."],
    ["a path with a broken parameter", [...STOP, "--path", "/v1.0/{things"], 'The path /v1.0/{things has the segment "{things"'],
    ["a path with a slash at the end", [...STOP, "--path", "/v1.0/things/"], "The path /v1.0/things/ has an empty segment."],
    ["no success among the statuses", [...STOP, "--statuses", "400,409"], "None of the statuses 400,409 is a success."],
    ["a status that is none", [...STOP, "--statuses", "200,4OO"], '--statuses has "4OO".'],
    ["a page that is none", [...STOP, "--page", "disabling.html"], '--page has "disabling.html".'],
    ["a misspelled tag", [...STOP, "--tag", "vpc-endpoints"], "spec/openapi.yaml has no tag vpc-endpoints.\n→ Did you mean --tag vpc-endpoint?"],
    ["a name that is described", ["StartVpecp", ...STOP.slice(1)], "StartVpecp is described already, in spec/paths/vpc-endpoint/vpcepservice-open.yaml."],
    ["a path that is described", [...STOP, "--method", "POST", "--path", "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open"], "is described already, as startVpecp in"],
  ])("refuses %s, and writes nothing", (_, args, message) => {
    const project = copyOfProject("spec", "test/reference", "test/recordings");
    const before = contents(project);
    expect(() => describeNew(project, args)).toThrow(message);
    expect(() => describeNew(project, args)).toThrow(/\n→ .+\n\nFor example:\n {2}npm run new -- .+\nNothing was written\.$/);
    expect(contents(project)).toEqual(before);
  });

  it("refuses to write over evidence, and to add to a description that cannot be read", () => {
    const project = copyOfProject("spec", "test/reference", "test/recordings");
    const facts = path.join(project.test, "reference", "stopThing.yaml");
    writeFileSync(facts, readFileSync(path.join(project.test, "reference", "startVpecp.yaml")));
    expect(() => describeNew(project, STOP)).toThrow("test/reference/stopThing.yaml exists already");
    expect(existsSync(path.join(project.test, "recordings", "stopThing"))).toBe(false);
    writeFileSync(facts, "name: [");
    expect(() => describeNew(project, STOP)).toThrow(/^The description cannot be used as it is\.\n\n.*test\/reference\/stopThing\.yaml:1:8/);
  });
});
