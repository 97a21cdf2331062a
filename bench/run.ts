import { writeFileSync } from "node:fs";
import os from "node:os";
import { measureAll, type Rounds } from "./measure/all.js";
import { inBench } from "./prepare/paths.js";
import { prepare } from "./prepare/prepare.js";
import { chart } from "./report/chart.js";
import { environment } from "./report/environment.js";
import { results } from "./report/results.js";

const THOROUGH: Rounds = { start: 40, calls: 400, signing: 400, types: 3 };
/** To see whether everything runs. The figures mean little. */
const QUICK: Rounds = { start: 3, calls: 20, signing: 20, types: 1 };

const quick = process.argv.includes("--quick");
const rounds = quick ? QUICK : THOROUGH;
const began = performance.now();
const say = (line: string) => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const load = os.loadavg()[0]!;

say("the package and the clients of other generators");
await prepare();
const measurements = await measureAll(rounds, say);
writeFileSync(inBench("RESULTS.md"), results(measurements, rounds, { quick, environment: environment(load) }));
writeFileSync(inBench("chart.svg"), chart(measurements));
say("wrote bench/RESULTS.md and bench/chart.svg");
