import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** A folder of test/ for each kind of claim, and a project of the same name to run it alone. */
const kinds = ["contract", "runtime", "rules", "scripts", "evidence", "package", "docs", "samples", "mutation", "double", "workflow"];

/** The package as the examples import it, from its sources. */
const ownPackage = [
  { find: /^otc-cloud-search$/, replacement: fileURLToPath(new URL("src/index.ts", import.meta.url)) },
  { find: /^otc-cloud-search\/([\w-]+)$/, replacement: fileURLToPath(new URL("src/$1.ts", import.meta.url)) },
];

export default defineConfig({
  test: {
    projects: kinds.map((name) => ({
      resolve: { alias: ownPackage },
      test: {
        name,
        // The runtime's tests are many and small, and each leaves things as it found them.
        isolate: name !== "runtime" && name !== "rules",
        include: [`test/${name}/**/*.test.ts`],
        maxConcurrency: 2,
        testTimeout: 60_000,
        hookTimeout: 180_000,
        ...(["package", "docs"].includes(name) && { globalSetup: `test/${name}/setup.ts` }),
      },
    })),
  },
});
