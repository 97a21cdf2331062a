import { mkdtempSync, mkdirSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildPackage, packageFolder } from "../../scripts/package/build-package.js";
import { project } from "../../scripts/project.js";
import { copyProject } from "./support/copy-project.js";
import { readTarball } from "./support/tarball.js";

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "otc-cloud-search-build-")));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function contentOf(output: string): [string, string][] {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file): [string, string] => [path.relative(output, file).replaceAll("\\", "/"), readFileSync(file, "utf8")])
    .sort();
}

test("the same sources give the same files, wherever they lie and whatever was built before", () => {
  const output = path.join(folder, "elsewhere");
  mkdirSync(path.join(output, "src"), { recursive: true });
  writeFileSync(path.join(output, "src", "removed.js"), "");
  const { files, bytes } = buildPackage(project, output);
  const built = contentOf(output);
  const packed = [...readTarball(inject("tarball"))].filter(([name]) => name.startsWith("dist/esm/"));
  expect(built).toEqual(packed.map(([name, text]) => [name.slice("dist/esm/".length), text]).sort());
  expect({ files, bytes }).toEqual({ files: built.length, bytes: built.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0) });
});

test("sources that do not compile are named, and the last build stays", () => {
  const copy = copyProject(path.join(folder, "project"));
  writeFileSync(path.join(copy.root, "src", "mistake.ts"), "\nexport const count: number = 'one';\n");
  const output = packageFolder(copy);
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, "last.js"), "last");
  expect(() => buildPackage(copy)).toThrow(/does not compile\. Correct these places .*:\nsrc\/mistake\.ts\(2,14\): error TS2322: /);
  expect(contentOf(output)).toEqual([["last.js", "last"]]);
});

test("a configuration that cannot be read is named", () => {
  const copy = copyProject(path.join(folder, "unreadable"));
  writeFileSync(path.join(copy.root, "tsconfig.package.json"), "{");
  expect(() => buildPackage(copy)).toThrow(/\ntsconfig\.package\.json\(1,2\): error TS1005: /);
});
