import { writeFileSync } from "node:fs";
import os from "node:os";
import { operationAnchor } from "../../scripts/docs/model/document.js";
import { operationPage } from "../../scripts/docs/links.js";
import { operationsOf } from "../../scripts/generate/openapi.js";
import { openBrowser } from "../../test/docs/browser.js";
import { inBench, inCache } from "../prepare/paths.js";
import { environment } from "../report/environment.js";
import { makeSite } from "./prepare.js";
import { makeRedoclyPage } from "./redocly.js";
import { timeToHeading, visit } from "./measure.js";
import { report } from "./report.js";
import { serve } from "./server.js";

const OPERATIONS = 85;
const rounds = process.argv.includes("--quick") ? 3 : 25;
const load = os.loadavg()[0]!;

const document = await makeSite(OPERATIONS, inCache("docs", "ours"));
const redocly = makeRedoclyPage(document, inCache("docs", "redocly"));
console.log(`docs of ${OPERATIONS} operations`);

/** Neither the first nor the last, and with a body. */
const { operation } = operationsOf(document).filter(({ requestBody }) => requestBody)[Math.floor(OPERATIONS / 4)]!;
const [ours, theirs, { browser, close }] = await Promise.all([serve(inCache("docs", "ours")), serve(inCache("docs", "redocly")), openBrowser()]);
try {
  const sides = [
    { name: "ours", url: `${ours.url}/${operationPage(operation.operationId)}`, heading: operation.summary },
    { name: "redocly", url: `${theirs.url}/index.html#${operationAnchor(operation)}`, heading: operation.summary },
  ];
  const times = await timeToHeading(browser, sides, rounds, console.log);

  ours.take();
  await visit(browser, sides[0]!, async (page) => {
    await page.locator("#search").fill(operation.operationId);
    await page.locator(".results a").first().waitFor();
  });
  const sent = ours.take();
  const total = (files: typeof sent) => files.reduce((sum, { bytes }) => sum + bytes, 0);
  const isSearch = ({ name }: (typeof sent)[number]) => name.endsWith("search-index.js");
  const bytes = { page: total(sent.filter((file) => !isSearch(file))), search: total(sent.filter(isSearch)) };

  const measurements = { ours: bytes, redocly: { page: redocly.pageBytes, script: redocly.scriptBytes }, times };
  writeFileSync(inBench("DOCS.md"), report(measurements, { operations: OPERATIONS, rounds, environment: environment(load) }));
  console.log("wrote bench/DOCS.md");
} finally {
  await close();
  ours.close();
  theirs.close();
}
