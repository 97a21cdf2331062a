import type { Measurements, Rounds } from "../measure/all.js";
import { OPERATIONS } from "../prepare/package.js";
import { signingTable, typesTable } from "./other-tables.js";
import { bytesTable, callsTable, startTable } from "./program-tables.js";
import { judge, targets } from "./targets.js";

/** The results as a Markdown page. */
export function results(measurements: Measurements, rounds: Rounds, { quick, environment }: { quick: boolean; environment: readonly string[] }): string {
  const most = Math.max(...OPERATIONS);
  return `# Results

Written by ${quick ? "a short run, whose times mean little: \`npm run --prefix bench bench -- --quick\`" : "\`npm ci --prefix bench && npm run --prefix bench bench\`"}.
[README.md](README.md) says what is measured and how.

${environment.map((line) => `- ${line}`).join("\n")}

Times are medians over rounds, with the range of the middle half of the rounds in brackets. A ratio is formed in each round,
where both sides were measured shortly after one another, and the median of these ratios is shown. A wide range means that
the machine had other work.

![Bytes and time of the one call](chart.svg)

## Bytes of a program that makes the one call

Bundled and minified for browsers; gzip at level 9.

${bytesTable(measurements)}

Each further operation adds **${measurements.bytesPerOperation.toFixed(1)} B** after gzip to a program with our client
(${judge(targets.bytesPerOperation, measurements.bytesPerOperation)}), taken from a description with ${most} operations.

## Start

From the start of the process to a client that is ready, and the most memory until then; rounds: ${rounds.start}.

${startTable(measurements)}

## Time per call

One call after another; rounds: ${rounds.calls}. "Loopback" is a server in another process. "Stub" is a function in place
of \`fetch\`: what remains is the work of the client and of making an answer. A dash: the program takes no function.

${callsTable(measurements)}

## Signing

Headers for one signed call; rounds: ${rounds.signing}.

${signingTable(measurements)}

## Type-checking a program that makes the one call

\`tsc --extendedDiagnostics\` with \`skipLibCheck\`; rounds: ${rounds.types}. hey-api and Redocly generate sources, which are
checked with the program.

${typesTable(measurements)}
`;
}
