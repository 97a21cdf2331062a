import { bundleTo } from "../prepare/bundle.js";
import type { Repetitions, Times } from "../workers/timing.js";
import { runWorker } from "./child.js";
import { timesByName, type TimeResult } from "./statistics.js";

/** Signers, in the order of the table. */
export const signers = [
  { name: "huawei", title: "Huawei SDK core" },
  { name: "ours-node", title: "**ours**, `node:crypto`" },
  { name: "ours-web", title: "**ours**, Web Crypto" },
  { name: "aws4fetch", title: "aws4fetch (another algorithm, Web Crypto)" },
] as const;

/** Time per signature of the one call, by signer; ratios are to the signer of the Huawei SDK. */
export async function measureSigning(rounds: number): Promise<Map<string, TimeResult>> {
  const worker = await bundleTo("signing", "workers/signing.ts", { platform: "node" });
  const repetitions: Repetitions = { rounds, timesPerRound: 50 };
  return timesByName(runWorker<Times>(worker, repetitions), "huawei");
}
