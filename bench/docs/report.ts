import { spread, timesByName } from "../measure/statistics.js";
import { kilobytes, table, withSpread } from "../report/markdown.js";
import { judge } from "../report/targets.js";

export interface Measurements {
  /** Compressed bytes that a browser asked for, by what it did. */
  ours: { page: number; search: number };
  redocly: { page: number; script: number };
  /** Milliseconds until the heading can be read, a value per round, by the name of the side. */
  times: Record<string, number[]>;
}

const TARGETS = {
  bytes: { limit: 150_000, text: "≤ 150 kB" },
  time: { limit: 0.5, text: "≤ 0.5 × build-docs" },
};

/** What was measured, as the text of DOCS.md. */
export function report({ ours, redocly, times }: Measurements, { operations, rounds, environment }: { operations: number; rounds: number; environment: readonly string[] }): string {
  const byName = timesByName(times, "redocly");
  const time = (name: string) => withSpread(spread(times[name]!), 0);
  const total = ours.page + ours.search;
  return `# Reading one operation of the docs

Written by \`npm run --prefix bench docs\`, after \`npm ci\` and \`npm ci --prefix bench\`. Both sides show the same description with ${operations} operations: copies of
one under other names and paths, each with schemas and, on our side, recordings of its own. "build-docs" is the page that
\`redocly build-docs\` makes without options.

## Bytes

Compressed with gzip at level 9. Ours are what Chromium asked for when it opened the page of an operation, and once more when the
search was used; those of build-docs are its page and its script, which it loads from another host.

${table(
  ["", "kB to read an operation", "kB more for the search", "kB in all"],
  [
    ["ours", kilobytes(ours.page), kilobytes(ours.search), `${kilobytes(total)} (${judge(TARGETS.bytes, total)})`],
    ["build-docs", kilobytes(redocly.page + redocly.script), "0.00", `${kilobytes(redocly.page + redocly.script)} (${kilobytes(redocly.page)} page, ${kilobytes(redocly.script)} script)`],
  ],
)}

## Time until the heading of the operation can be read

Milliseconds from the start of a first visit, over loopback, until the heading has been painted; ${rounds} rounds, the sides in turn; medians, in
brackets the range of the middle half. The ratio is formed within each round. build-docs is measured with its script in the page
(\`--inlineBundle\`) and at the address of the operation, so that it has no other host to wait for.

${table(
  ["", "ms", "× build-docs"],
  [
    ["ours", time("ours"), `${withSpread(byName.get("ours")!.ratio, 2)} (${judge(TARGETS.time, byName.get("ours")!.ratio.median)})`],
    ["build-docs", time("redocly"), "1"],
  ],
)}

${environment.map((line) => `- ${line}`).join("\n")}
`;
}
