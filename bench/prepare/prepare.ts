import { pathToFileURL } from "node:url";
import { makePackage, OPERATIONS } from "./package.js";
import { makeRivals } from "./rivals.js";

/** Everything that the programs import. */
export async function prepare(): Promise<void> {
  for (const operations of OPERATIONS) await makePackage(operations);
  await makeRivals();
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) await prepare();
