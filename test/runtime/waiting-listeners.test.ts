import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { waitFor } from "../../src/waiting/wait-for.js";
import { runToEnd, stopClock } from "./support/clock.js";

it("a wait of many looks does not pile up listeners", async () => {
  stopClock();
  const counts: number[] = [];
  const client = {
    read: (_request: object, { signal }: { signal: AbortSignal }) => {
      counts.push(getEventListeners(signal, "abort").length);
      const answer = Promise.resolve({ data: {}, response: new Response() });
      return Object.assign(answer, { withResponse: () => answer });
    },
  };
  const condition = { name: "never", finished: [{ read: "read", status: 404, means: "gone" }], failed: [] };
  const { error } = await runToEnd(waitFor(condition, client, {}, { longestInterval: 2_000 }));
  expect(error).toMatchObject({ name: "WaitError", reason: "deadline" });
  expect(counts.length).toBeGreaterThan(100);
  expect(Math.max(...counts)).toBe(0);
});
