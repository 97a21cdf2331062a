import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { operationPage } from "../../scripts/docs/links.js";
import { files, operation } from "./built-site.js";

const kilobytes = (...names: string[]) => names.reduce((sum, name) => sum + gzipSync(files.get(name)!).length, 0) / 1000;

it("reading one operation, search included, takes few bytes", () => {
  const page = kilobytes(operationPage(operation.id), "assets/site.css", "assets/site.js");
  const search = kilobytes("assets/search-index.js");
  console.log(`${page.toFixed(1)} kB with gzip to read an operation, and ${search.toFixed(1)} kB more once the search is used`);
  expect(page).toBeLessThan(26);
  expect(search).toBeLessThan(50);
});
