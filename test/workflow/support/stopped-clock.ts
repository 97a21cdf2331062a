import { vi } from "vitest";
import { JobError, type Work } from "../../../examples/private-access.js";
import { createClient, type CallError } from "../../../src/index.js";
import { createDouble } from "../../double/double.js";
import { inProcess } from "../../double/in-process.js";
import { countedSignal } from "../../runtime/support/signal.js";
import { JOB, type Job } from "./job.js";
import { enablesOf, GOALS, problemsOf, type Outcome } from "./judge.js";
import { clustersOf, type Schedule } from "./schedule.js";

/** The wait may take ten minutes, and each of the calls around it one. */
const DEADLINE = 600_000 + 20 * 60_000;

/** Does a job under the faults of a schedule, on a clock that only moves when everybody waits. Gives what was wrong. */
export async function judge(schedule: Schedule, job: Job = JOB): Promise<string[]> {
  vi.spyOn(Math, "random").mockImplementation(generator(schedule.random));
  const double = createDouble({ clusters: clustersOf(schedule), timings: schedule });
  const wire = inProcess(double, schedule.faults);
  const fetch = job.wire?.(wire.fetch) ?? wire.fetch;
  const css = createClient({ baseUrl: "http://127.0.0.1", projectId: "project", credentials: "token", fetch });
  const { controller, signal, listeners } = countedSignal();
  const work: Work = { css, signal, say: () => {} };
  const stop = schedule.stopAfter === undefined ? undefined : setTimeout(() => controller.abort(new JobError("stopped")), schedule.stopAfter);
  const problems: string[] = [];

  for (const half of ["open", "close"] as const) {
    const outcome = await toItsEnd(job[half](work));
    const found = problemsOf(outcome, DEADLINE, GOALS[half](double));
    const own = vi.getTimerCount() - wire.timers() - (stop && !signal.aborted ? 1 : 0);
    if (own > 0) found.push("a timer is left");
    if (listeners() > 0) found.push("a listener is left");
    problems.push(...found.map((problem) => `${half}: ${problem}`));
    if (half === "open") problems.push(...enablesOf(double, wire.arrivals));
  }
  clearTimeout(stop);
  // Requests on which the service acts late.
  vi.runAllTimers();
  problems.push(...enablesOf(double, wire.arrivals));
  return [...new Set(problems)];
}

async function toItsEnd(running: Promise<void>): Promise<Outcome> {
  const began = performance.now();
  let end: Outcome | undefined;
  running.then(
    () => (end = { elapsed: performance.now() - began }),
    (error: CallError) => (end = { error, elapsed: performance.now() - began }),
  );
  for (let idle = 0; ; vi.advanceTimersToNextTimer()) {
    await new Promise(setImmediate);
    if (end) return end;
    idle = vi.getTimerCount() === 0 ? idle + 1 : 0;
    if (idle > 10 || performance.now() - began > DEADLINE) return { elapsed: Infinity };
  }
}

/** Random numbers from 0 to 1 that a seed decides (mulberry32). */
function generator(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
