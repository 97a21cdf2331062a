import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, inject, it } from "vitest";
import { project } from "../../scripts/project.js";
import { compile } from "./support/samples.js";

const folder = path.join(project.root, "examples");
const programs = readdirSync(folder).filter((name) => name.endsWith(".ts")).map((name) => ({ name: path.basename(name, ".ts"), code: readFileSync(path.join(folder, name), "utf8") }));

it("the programs in examples/ compile against the package, and have at most a hundred lines", async () => {
  expect(programs.map(({ name }) => name)).toContain("private-access");
  expect(programs.filter(({ code }) => code.trimEnd().split("\n").length > 100)).toEqual([]);
  const wrong = { name: "wrong", code: programs[0]!.code.replace("{ endpointWithDnsName: true }", '{ endpointWithDnsName: "yes" }') };
  expect(await compile(inject("consumer"), [...programs, wrong])).toMatch(/^wrong\.ts\(\d+,\d+\): error TS2322: .*\n$/);
});
