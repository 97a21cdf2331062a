import fc from "fast-check";
import { expect, it } from "vitest";
import { judgeOnLoopback } from "./support/real-time.js";
import { schedules } from "./support/schedule.js";

/** What takes minutes, or what loopback cannot do (a connection that is not made), stays with the stopped clock. */
const short = schedules.map((schedule) => ({
  ...schedule,
  state: schedule.state.status === "303" ? {} : schedule.state,
  enablingFails: false,
  enabling: { reads: 1 },
  disabling: { reads: 0 },
  faults: schedule.faults.slice(0, 12).map((fault) => (fault?.kind === "unreachable" || (fault?.kind === "refuse" && fault.retryAfter) ? undefined : fault)),
}));

it("the same holds over real connections, for a sample of schedules side by side", async () => {
  const sample = fc.sample(short, { numRuns: 12, seed: 5 });
  const found = await Promise.all(sample.map(async (schedule) => ({ schedule, problems: await judgeOnLoopback(schedule) })));
  expect(found.filter(({ problems }) => problems.length > 0)).toEqual([]);
});
