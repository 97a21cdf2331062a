import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { project } from "../../scripts/project.js";
import { readTarball } from "./support/tarball.js";

const files = readTarball(inject("tarball"));

/** Paths of the TypeScript files below a folder of the project, without the ending. */
function modules(folder: string): string[] {
  return readdirSync(path.join(project.root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/").slice(0, -".ts".length)}`);
}

test("holds two files for each source file, what belongs to a package, and nothing else", () => {
  const compiled = [...modules("src"), ...modules("generated")].flatMap((name) => [`dist/esm/${name}.js`, `dist/esm/${name}.d.ts`]);
  expect(compiled).toContain("dist/esm/src/index.js");
  expect([...files.keys()].sort()).toEqual(
    ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "generated/openapi.json", ...compiled].sort(),
  );
});

test.each(["README.md", "LICENSE", "CHANGELOG.md", "generated/openapi.json"])("holds %s as it is here", (name) => {
  expect(files.get(name)).toBe(readFileSync(path.join(project.root, name), "utf8"));
});

test("installs itself, openapi-fetch and what that needs", () => {
  const installed = readdirSync(path.join(inject("consumer"), "node_modules")).filter((name) => !name.startsWith("."));
  expect(installed.sort()).toEqual(["openapi-fetch", "openapi-typescript-helpers", "otc-cloud-search"]);
});
