import { setTimeout as sleep } from "node:timers/promises";
import { closeAccess, JobError, openAccess, type Work } from "../../../examples/private-access.js";
import { createClient, type CallError } from "../../../src/index.js";
import { createDouble } from "../../double/double.js";
import type { Fault } from "../../double/faults.js";
import { serveDouble } from "../../double/loopback.js";
import { enablesOf, GOALS, problemsOf, type Outcome } from "./judge.js";
import { ACCOUNT, clustersOf, ENDPOINT, type Schedule } from "./schedule.js";

/** Real time runs so much faster than that of the schedules. */
const FASTER = 200;
/** Nobody waits for ten minutes here: the person at the keyboard stops the job before. */
const PATIENCE = 6_000;
const DEADLINE = 20_000;

/** Does the job of the example under the faults of a schedule, over real connections. Gives what was wrong. */
export async function judgeOnLoopback(schedule: Schedule): Promise<string[]> {
  const double = createDouble({ clusters: clustersOf(schedule), timings: { enabling: { reads: schedule.enabling.reads ?? 1 }, disabling: { reads: schedule.disabling.reads ?? 1 } } });
  const service = await serveDouble(double, schedule.faults.map(faster));
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new JobError("stopped")), PATIENCE);
  try {
    const css = createClient({ baseUrl: service.baseUrl, projectId: "project", credentials: "token", attemptTimeout: 20_000 / FASTER, timeout: 5_000 });
    const work: Work = { css, signal: controller.signal, say: () => {} };
    const problems: string[] = [];
    for (const [half, run] of [["open", () => openAccess(work, "css-shop", [ENDPOINT], [ACCOUNT])], ["close", () => closeAccess(work, "css-shop")]] as const) {
      problems.push(...problemsOf(await toItsEnd(run()), DEADLINE, GOALS[half](double)).map((problem) => `${half}: ${problem}`));
    }
    problems.push(...enablesOf(double, service.arrivals));
    // Those that are kept for the next call end by themselves when none comes.
    for (let tries = 0; tries < 100 && (await service.connections()) > 0; tries += 1) await sleep(100);
    const open = await service.connections();
    return open > 0 ? [...problems, `${open} connections are left`] : problems;
  } finally {
    clearTimeout(timer);
    await service.close();
  }
}

async function toItsEnd(running: Promise<void>): Promise<Outcome> {
  const began = performance.now();
  const elapsed = () => performance.now() - began;
  let timer: ReturnType<typeof setTimeout>;
  const never = new Promise<Outcome>((resolve) => (timer = setTimeout(() => resolve({ elapsed: Infinity }), DEADLINE)));
  const end = running.then(() => ({ elapsed: elapsed() }), (error: CallError) => ({ error, elapsed: elapsed() }));
  return Promise.race([end, never]).finally(() => clearTimeout(timer));
}

function faster(fault: Fault | undefined): Fault | undefined {
  return fault && "milliseconds" in fault ? { ...fault, milliseconds: fault.milliseconds / FASTER } : fault;
}
