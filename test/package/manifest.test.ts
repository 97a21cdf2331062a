import { expect, inject, test } from "vitest";
import { readTarball } from "./support/tarball.js";

const files = readTarball(inject("tarball"));
const manifest = JSON.parse(files.get("package.json")!) as Record<string, unknown>;

test("names the package and how it may be used", () => {
  expect(manifest).toMatchObject({ name: "otc-cloud-search", license: "Apache-2.0", type: "module", sideEffects: false });
  expect(manifest.version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  expect(manifest.engines).toEqual({ node: ">=20" });
  expect(files.get("LICENSE")).toMatch(/^\s*Apache License\s+Version 2\.0,/);
});

test("brings one dependency into a program", () => {
  expect(manifest.dependencies).toEqual({ "openapi-fetch": expect.stringMatching(/^\^0\.\d+\.\d+$/) });
  for (const field of ["peerDependencies", "optionalDependencies", "bundleDependencies", "bundledDependencies"]) {
    expect(manifest).not.toHaveProperty(field);
  }
});

test("exports the client, the description and package.json, each of which exists", () => {
  expect(manifest.exports).toEqual({
    ".": { types: "./dist/esm/src/index.d.ts", node: "./dist/esm/src/index.node.js", default: "./dist/esm/src/index.js" },
    ...Object.fromEntries(["checks", "error-codes", "node", "pagination", "replay", "validate", "waiting"].map((name) => [`./${name}`, { types: `./dist/esm/src/${name}.d.ts`, default: `./dist/esm/src/${name}.js` }])),
    "./openapi.json": "./generated/openapi.json",
    "./package.json": "./package.json",
  });
  const targets = Object.values(manifest.exports as Record<string, string | Record<string, string>>).flatMap((entry) =>
    typeof entry === "string" ? [entry] : Object.values(entry),
  );
  for (const target of targets) expect([...files.keys()]).toContain(target.replace("./", ""));
});

test("runs nothing on the machine of who installs it", () => {
  for (const script of ["preinstall", "install", "postinstall", "prepare"]) expect(manifest.scripts).not.toHaveProperty(script);
});
