import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { api } from "../../generated/operations.js";

/**
 * Bytes after gzip of programs that make one call: what they have with one described operation, rounded up to the next
 * 50. Whoever changes the package changes these in the same commit, and says why in its message if they grow.
 */
const budgets = { token: 6900, accessKey: 8550 };
/** What the data of each further operation may add to a program, whether it calls the operation or not. */
const PER_OPERATION = 25;

const consumer = inject("consumer");
const call = `export const enable = (cluster_id) => css.startVpecp({ cluster_id, body: { endpointWithDnsName: true } });`;

/** Each leaves something undefined, which stands for what a program reads from elsewhere. */
const programs: Record<keyof typeof budgets, string> = {
  token: `
    import { createClient } from "otc-cloud-search";
    const css = createClient({ region: "eu-de", projectId: "project", credentials: token });
    ${call}`,
  accessKey: `
    import { accessKey, createClient } from "otc-cloud-search";
    const css = createClient({ region: "eu-de", projectId: "project", credentials: accessKey(keys) });
    ${call}`,
};

/** What a bundler makes of a program for browsers. */
async function bundle(program: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    write: false,
  });
  return outputFiles[0]!.contents;
}

test.each(Object.entries(programs))("a program with credentials of the kind %s is no larger than its budget", async (kind, program) => {
  const bytes = gzipSync(await bundle(program), { level: 9 }).length;
  const budget = budgets[kind as keyof typeof budgets] + PER_OPERATION * (Object.keys(api.operations).length - 1);
  expect(bytes, `The budget is ${budget} bytes; this program has ${bytes}`).toBeLessThanOrEqual(budget);
  expect(bytes, `The budget can come down to ${Math.ceil(bytes / 50) * 50} bytes`).toBeGreaterThan(budget - 200);
});

test("a program that does not log in carries nothing of the login", async () => {
  const loginPath = "/v3/auth/tokens";
  const text = async (program: string) => Buffer.from(await bundle(program)).toString();
  expect(await text('export { createClient, password } from "otc-cloud-search";')).toContain(loginPath);
  expect(await text('export { createClient } from "otc-cloud-search";')).not.toContain(loginPath);
});
