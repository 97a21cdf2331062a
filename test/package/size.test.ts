import { expect, test } from "vitest";
import { api } from "../../generated/operations.js";
import { bundle } from "./support/bundle.js";

/**
 * Bytes after gzip of programs that make one call, of a description with this one operation: what they have now, rounded up
 * to the next 50. Whoever changes the package changes these in the same commit, and says why in its message if they grow.
 */
const budgets = { token: 4600, accessKey: 5950 };
/** Bytes after gzip that each further operation may add. */
const PER_OPERATION = 25;

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

const { startVpecp, ...others } = api.operations;
const oneOperation = { operations: `export const api = ${JSON.stringify({ ...api, operations: { startVpecp } })};` };

test.each(Object.entries(programs))("a program with credentials of the kind %s is no larger than its budget", async (kind, program) => {
  const { bytes } = await bundle(program, oneOperation);
  const budget = budgets[kind as keyof typeof budgets];
  expect(bytes, `The budget is ${budget} bytes; this program has ${bytes}`).toBeLessThanOrEqual(budget);
  expect(bytes, `The budget can come down to ${Math.ceil(bytes / 50) * 50} bytes`).toBeGreaterThan(budget - 200);
});

test("each further operation adds little", async () => {
  const added = (await bundle(programs.token)).bytes - (await bundle(programs.token, oneOperation)).bytes;
  expect(added).toBeLessThanOrEqual(Object.keys(others).length * PER_OPERATION);
});

test("a program that does not log in carries nothing of the login", async () => {
  const loginPath = "/v3/auth/tokens";
  expect((await bundle('export { createClient, password } from "otc-cloud-search";')).text).toContain(loginPath);
  expect((await bundle('export { createClient } from "otc-cloud-search";')).text).not.toContain(loginPath);
});
