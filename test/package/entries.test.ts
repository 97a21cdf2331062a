import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

/**
 * What each optional entry adds to a program that makes one call: bytes after gzip, rounded up to the next 50, and the
 * files that are its own.
 */
const entries = {
  "error-codes": { adds: 'import { explain } from "otc-cloud-search/error-codes"; export const why = explain(error);', budget: 5550, files: /\/(src|generated)\/error-codes\.js$/ },
  validate: { adds: 'import { validating } from "otc-cloud-search/validate"; export const strict = validating(css);', budget: 2700, files: /\/(src\/validate(\/\w+)?|generated\/validators)\.js$/ },
  replay: { adds: 'import { replay } from "otc-cloud-search/replay"; export const fetch = replay();', budget: 2300, files: /\/(src\/replay(\/[\w-]+)?|generated\/recordings)\.js$/ },
  node: { adds: 'import { fromEnvironment } from "otc-cloud-search/node"; export const options = fromEnvironment();', budget: 3050, files: /\/src\/(node|environment\/\w+|credentials\/(access-key\.node|password))\.js$/ },
};

const program = `
  import { createClient } from "otc-cloud-search";
  const css = createClient({ region: "eu-de", projectId: "project", credentials: token });
  export const enable = (cluster_id) => css.startVpecp({ cluster_id, body: { endpointWithDnsName: true } });`;

/** What a bundler makes of a program, and the files of which something is in it. */
async function bundle(text: string): Promise<{ bytes: number; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: text, resolveDir: inject("consumer") },
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    platform: "browser",
    // Only one entry is for servers alone.
    external: ["node:crypto"],
    target: "es2022",
    legalComments: "none",
    write: false,
  });
  const [{ inputs }] = Object.values(metafile.outputs) as [(typeof metafile.outputs)[string]];
  const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length, files: used.map(([file]) => file) };
}

const without = await bundle(program);

test.each(Object.entries(entries))("a program that does not import %s has nothing of it", async (_, { adds, files }) => {
  expect(without.files.filter((file) => files.test(file))).toEqual([]);
  expect((await bundle(`${program}\n${adds}`)).files.filter((file) => files.test(file)).length).toBeGreaterThan(1);
});

test.each(Object.entries(entries))("%s adds no more to a program than its budget", async (_, { adds, budget }) => {
  const bytes = (await bundle(`${program}\n${adds}`)).bytes - without.bytes;
  expect(bytes, `The budget is ${budget} bytes; it adds ${bytes}`).toBeLessThanOrEqual(budget);
  expect(bytes, `The budget can come down to ${Math.ceil(bytes / 50) * 50} bytes`).toBeGreaterThan(budget - 200);
});
