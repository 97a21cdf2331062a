import { mkdtempSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { copyProject } from "./support/copy-project.js";
import { install, pack } from "./support/npm.js";
import { packageFolder } from "../../scripts/package/build-package.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The tarball that would be published. */
    tarball: string;
    /** A project outside of this one, in which the tarball is installed. */
    consumer: string;
  }
}

/** Packs and installs the package once for all tests of it. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "otc-cloud-search-package-")));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = copyProject(path.join(folder, "project"));
    leaveSomethingOf(packageFolder(copy));
    const tarball = await pack(copy, path.join(folder, "packed"));
    const consumer = path.join(folder, "consumer");
    await install(tarball, consumer);
    provide("tarball", tarball);
    provide("consumer", consumer);
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

/** As if a source file had been removed since the last build; the list of packed files shows whether it is gone. */
function leaveSomethingOf(output: string): void {
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, "removed.js"), "");
}
