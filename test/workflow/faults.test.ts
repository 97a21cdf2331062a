import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { PLANTED, type Job } from "./support/job.js";
import { schedules } from "./support/schedule.js";
import { judge } from "./support/stopped-clock.js";

/** FAULT_SEED begins with other schedules, FAULT_PATH replays the one that a failure names, FAULT_RUNS is how many to try. */
const { FAULT_RUNS = "2000", FAULT_SEED = "20251201", FAULT_PATH } = process.env;
const SEED = { seed: Number(FAULT_SEED), ...(FAULT_PATH !== undefined && { path: FAULT_PATH }) };

beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] }));
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe(`the job, under each of ${FAULT_RUNS} schedules of faults`, () => {
  it("never asks twice to enable, never claims what the service denies, ends in time and with a typed error or success, and leaves nothing behind", async () => {
    const { failed, seed, counterexamplePath, counterexample, errorInstance } = await run(Number(FAULT_RUNS));
    if (failed) throw new Error(`${(errorInstance as Error).message}\nThe schedule: ${JSON.stringify(counterexample)}\nReplay it with FAULT_SEED=${seed} FAULT_PATH=${counterexamplePath}`);
  });
});

describe("a job with a mistake is found", () => {
  it.each(Object.entries(PLANTED))("one that %s", async (_, { job, said }) => {
    const { failed, errorInstance } = await run(500, job);
    expect(failed).toBe(true);
    expect((errorInstance as Error).message).toContain(said);
  });
});

function run(numRuns: number, job?: Job) {
  const property = fc.asyncProperty(schedules, async (schedule) => {
    const problems = await judge(schedule, job);
    if (problems.length > 0) throw new Error(problems.join("\n"));
  });
  return fc.check(property, { numRuns, ...(job ? { seed: 1, endOnFailure: true } : SEED) });
}
