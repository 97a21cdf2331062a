import { bundleTo } from "../prepare/bundle.js";
import { programs } from "../programs/index.js";
import type { Start } from "../workers/report-start.js";
import { runWorker } from "./child.js";
import { inRounds } from "./rounds.js";
import { ratios, spread, type Spread } from "./statistics.js";

export interface StartResult {
  milliseconds: Spread;
  ratio: Spread;
  /** MB. */
  memory: Spread;
  memoryRatio: Spread;
}

const EMPTY = "empty";

/** Starts each program again and again, up to where its client is ready. The program `empty` does nothing. */
export async function measureStart(rounds: number): Promise<Map<string, StartResult>> {
  const files = new Map([[EMPTY, await bundleTo("start-empty", "workers/start-empty.ts", { platform: "node" })]]);
  for (const { name } of programs) files.set(name, await bundleTo(`start-${name}`, "workers/start.ts", { platform: "node", program: name }));

  const names = [...files.keys()];
  const starts = new Map<string, Start[]>(names.map((name) => [name, []]));
  // The first start of a file also fetches it from the disk.
  for (const name of names) runWorker(files.get(name)!, {});
  await inRounds(names, rounds, (name) => void starts.get(name)!.push(runWorker<Start>(files.get(name)!, {})));

  const column = (name: string, key: keyof Start) => starts.get(name)!.map((start) => start[key]);
  return new Map(
    names.map((name) => [
      name,
      {
        milliseconds: spread(column(name, "milliseconds")),
        ratio: ratios(column(name, "milliseconds"), column(EMPTY, "milliseconds")),
        memory: spread(column(name, "memory").map((kilobytes) => kilobytes / 1000)),
        memoryRatio: ratios(column(name, "memory"), column(EMPTY, "memory")),
      },
    ]),
  );
}
