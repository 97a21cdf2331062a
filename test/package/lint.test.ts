import { expect, inject, test } from "vitest";
import { offline, runNode, scriptOf } from "./support/run.js";

const tarball = inject("tarball");
const cwd = inject("consumer");

test("publint finds nothing", async () => {
  const { code, stdout, stderr } = await runNode([scriptOf("publint", "publint"), "run", "--strict", tarball], { cwd, env: offline });
  expect(stdout + stderr).toContain("All good!");
  expect(code).toBe(0);
});

test("the types fit the code for everyone who can import the package", async () => {
  const attw = scriptOf("@arethetypeswrong/cli", "attw");
  const { code, stdout, stderr } = await runNode([attw, "--profile", "esm-only", "--format", "json", tarball], { cwd, env: offline });
  expect(stderr).toBe("");
  const { analysis } = JSON.parse(stdout) as { analysis: { entrypoints: object } };
  expect(Object.keys(analysis.entrypoints).sort()).toEqual([".", "./openapi.json", "./package.json"]);
  expect(code).toBe(0);
});

test("a look at the network would have been noticed", async () => {
  const { code, stderr } = await runNode(["--eval", "fetch('http://127.0.0.1:49152').catch(() => {})"], { cwd, env: offline });
  expect(stderr).toBe("Connects to 127.0.0.1, though the test is to work offline.\n");
  expect(code).toBe(97);
});
