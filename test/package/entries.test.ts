import { expect, test } from "vitest";
import { bundle } from "./support/bundle.js";

/**
 * What each optional entry adds to a program that makes one call: bytes of its code after gzip, rounded up to the next 50,
 * and the files that are its own.
 */
const entries = {
  checks: { adds: 'import { checkStartVpecp } from "otc-cloud-search/checks"; export const ready = (cluster) => checkStartVpecp(css, cluster);', budget: 350, files: /\/(src\/checks(\/\w+)?|generated\/checks)\.js$/ },
  "error-codes": { adds: 'import { explain } from "otc-cloud-search/error-codes"; export const why = explain(error);', budget: 150, files: /\/(src|generated)\/error-codes\.js$/ },
  pagination: { adds: 'import { allClusters } from "otc-cloud-search/pagination"; export const clusters = () => allClusters(css);', budget: 900, files: /\/(src\/pagination(\/[\w-]+)?|src\/errors\/pagination-error|generated\/pagination)\.js$/ },
  waiting: { adds: 'import { waitForClusterIdle } from "otc-cloud-search/waiting"; export const idle = (cluster) => waitForClusterIdle(css, cluster);', budget: 1350, files: /\/(src\/waiting(\/[\w-]+)?|src\/errors\/wait-error|generated\/waiting)\.js$/ },
  validate: { adds: 'import { validating } from "otc-cloud-search/validate"; export const strict = validating(css);', budget: 750, files: /\/(src\/validate(\/\w+)?|generated\/validators)\.js$/ },
  replay: { adds: 'import { replay } from "otc-cloud-search/replay"; export const fetch = replay();', budget: 1300, files: /\/(src\/replay(\/[\w-]+)?|generated\/recordings)\.js$/ },
  node: { adds: 'import { fromEnvironment } from "otc-cloud-search/node"; export const options = fromEnvironment();', budget: 2700, files: /\/src\/(node|environment\/\w+|credentials\/(access-key\.node|password))\.js$/ },
};

/** Data that grows with the description, and is as long as that makes it. */
const withoutData = {
  "error-codes": "export const errorCodes = {};",
  recordings: "export const recordings = {};",
  validators: "export const validators = {};",
};

const program = `
  import { createClient } from "otc-cloud-search";
  const css = createClient({ region: "eu-de", projectId: "project", credentials: token });
  export const enable = (cluster_id) => css.startVpecp({ cluster_id, body: { endpointWithDnsName: true } });`;

const without = await bundle(program);

test.each(Object.entries(entries))("a program that does not import %s has nothing of it", async (_, { adds, files }) => {
  expect(without.files.filter((file) => files.test(file))).toEqual([]);
  expect((await bundle(`${program}\n${adds}`)).files.filter((file) => files.test(file)).length).toBeGreaterThan(1);
});

test.each(Object.entries(entries))("the code of %s adds no more to a program than its budget", async (_, { adds, budget }) => {
  const bytes = (await bundle(`${program}\n${adds}`, withoutData)).bytes - without.bytes;
  expect(bytes, `The budget is ${budget} bytes; it adds ${bytes}`).toBeLessThanOrEqual(budget);
  expect(bytes, `The budget can come down to ${Math.ceil(bytes / 50) * 50} bytes`).toBeGreaterThan(budget - 200);
});
