import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { files, pages } from "./built-site.js";
import { attributes } from "./html.js";

const LIST = new URL("deep-links.txt", import.meta.url);
/** Anchors that only hold a page together: labels, headings of the page itself, buttons of the samples. */
const INTERNAL = /^(?:title-|way-|choose\.|mark-|content$|navigation$|search$)/;

/** The addresses that people keep and pass on: they come from names of the API and the words of headings, not from the order of things. */
const addresses = pages.flatMap((page) => [page, ...attributes(files.get(page)!, "id").filter((id) => !INTERNAL.test(id)).map((id) => `${page}#${id}`)]);
const promised = readFileSync(LIST, "utf8").trim().split("\n");

it("no address that was promised is gone", () => {
  expect(promised.length).toBeGreaterThan(100);
  expect(promised.filter((address) => !addresses.includes(address)), "links of readers break; if that is meant, take these lines out of test/docs/deep-links.txt").toEqual([]);
});

it("every address is promised", async () => {
  await expect(`${addresses.join("\n")}\n`, "npx vitest run --project docs -u test/docs/deep-links.test.ts adds new addresses").toMatchFileSnapshot("deep-links.txt");
});
