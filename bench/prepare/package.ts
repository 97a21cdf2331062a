import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateClient } from "../../scripts/generate/client.js";
import type { OpenApi } from "../../scripts/generate/openapi.js";
import { generateOperations } from "../../scripts/generate/operations.js";
import { generateTypes } from "../../scripts/generate/types.js";
import { buildPackage } from "../../scripts/package/build-package.js";
import { projectAt } from "../../scripts/project.js";
import { synthetic } from "../synthetic.js";
import { inCache, root } from "./paths.js";

/** The package is built as it is, and from a description with as many operations as the whole API has. */
export const OPERATIONS = [1, 85] as const;

/** The optional entries are not measured, and know the operations of the real description by name. */
const UNMEASURED = [
  ...["src/validate", "src/validate.ts", "generated/validators.ts", "src/replay", "src/replay.ts", "generated/recordings.ts"],
  ...["pagination", "waiting", "checks"].flatMap((entry) => [`src/${entry}.ts`, `generated/${entry}.ts`]),
];

/** Builds the package from a description with as many operations, in a folder of its own. */
export async function makePackage(operations: number): Promise<void> {
  const folder = packageFolder(operations);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ["src", "generated", "package.json", "tsconfig.json", "tsconfig.package.json"]) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  for (const name of UNMEASURED) rmSync(path.join(folder, name), { recursive: true, force: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");

  const description = JSON.parse(readFileSync(path.join(root, "generated", "openapi.json"), "utf8")) as OpenApi;
  const document = synthetic(description, operations);
  const write = (name: string, text: string) => writeFileSync(path.join(folder, "generated", name), text);
  write("openapi.json", JSON.stringify(document, null, 2));
  write("operations.ts", generateOperations(document));
  write("client.ts", generateClient(document));
  write("types.ts", await generateTypes(document));
  buildPackage(projectAt(folder));
}

export function packageFolder(operations: number): string {
  return inCache("packages", String(operations));
}
