import { ratios, spread } from "../measure/statistics.js";
import { table, withSpread } from "../report/markdown.js";
import type { Measurements } from "./measure.js";

/** What was measured, as the text of WRITER.md. */
export function report({ oneShot, toFinding, toNoFindings, toGenerated }: Measurements, { operations, rounds, environment }: { operations: number; rounds: number; environment: readonly string[] }): string {
  const seconds = (values: readonly number[]) => withSpread(spread(values.map((value) => value / 1000)), 2);
  const rows = [...toFinding].map(([name, values]) => [name, seconds(values), withSpread(ratios(values, oneShot), 3), seconds(toNoFindings.get(name)!), seconds(toGenerated.get(name)!)]);
  return `# How long a writer waits

Made by \`npx tsx bench/writer/run.ts\`. A description with ${operations} operations is written to disk: copies of the first one under other
names, paths and methods, each with schemas, facts and recordings of its own. \`npm start\` watches it. A mistake is saved, then
corrected; between two rounds \`npm run lint\` runs once from the start. ${rounds} rounds; shown are medians in seconds, in brackets the
range of the middle half. The ratio compares with \`npm run lint\` in the same round, so that what slows the machine down falls
on both.

${table(
  ["", "s from save to finding", "× `npm run lint`", "s from correction to “no findings”", "s to the generated files"],
  [...rows, ["`npm run lint`", seconds(oneShot), "1", "", ""]],
)}

Findings come in two steps: first from the operations that the saved file belongs to, three at most; then from the whole, which
may add to them and alone can say that nothing is wrong.

${environment.map((line) => `- ${line}`).join("\n")}
`;
}
