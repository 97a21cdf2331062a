import { pathToFileURL } from "node:url";
import { bundleTo } from "../prepare/bundle.js";
import { BASE, programs } from "../programs/index.js";
import type { CallsInput } from "../workers/calls.js";
import type { Times } from "../workers/timing.js";
import { runWorker, startWorker } from "./child.js";
import { timesByName, type TimeResult } from "./statistics.js";

/** Time per call, by program: to a server in another process, and to a stub in place of `fetch`. */
export async function measureCalls(rounds: number): Promise<{ loopback: Map<string, TimeResult>; stub: Map<string, TimeResult> }> {
  const worker = await bundleTo("calls", "workers/calls.ts", { platform: "node" });
  const files: Record<string, string> = {};
  for (const { name } of programs) files[name] = pathToFileURL(await bundleTo(`program-${name}`, `programs/${name}.ts`, { platform: "node" })).href;
  const stubbed = Object.fromEntries(programs.filter(({ takesFetch }) => takesFetch).map(({ name }) => [name, files[name]!]));
  const run = (input: CallsInput) => timesByName(runWorker<Times>(worker, input), BASE);

  const { line, child } = await startWorker(await bundleTo("server", "workers/server.ts", { platform: "node" }));
  try {
    return {
      loopback: run({ files, port: Number(line), rounds, timesPerRound: 10 }),
      stub: run({ files: stubbed, rounds, timesPerRound: 50 }),
    };
  } finally {
    child.kill();
  }
}
