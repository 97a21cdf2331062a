import { defineConfig } from "vitest/config";

/** A folder of test/ for each kind of claim, and a project of the same name to run it alone. */
const kinds = ["contract", "runtime", "rules", "scripts", "package", "docs", "mutation"];

export default defineConfig({
  test: {
    projects: kinds.map((name) => ({
      test: {
        name,
        maxConcurrency: 2,
        include: [`test/${name}/**/*.test.ts`],
        testTimeout: 60_000,
        hookTimeout: 180_000,
        ...(name === "package" && { globalSetup: "test/package/setup.ts" }),
      },
    })),
  },
});
