import { expect, it, vi } from "vitest";
import { sleep } from "../../src/transport/sleep.js";
import { runToEnd, stopClock } from "./support/clock.js";
import { countedSignal } from "./support/signal.js";

it("a sleep that is over leaves no listener on the signal, however often it is used", async () => {
  stopClock();
  const { signal, listeners, added } = countedSignal();
  for (let times = 0; times < 20; times += 1) await runToEnd(sleep(10, signal));
  expect(added()).toBe(20);
  expect(listeners()).toBe(0);
});

it("a sleep that is ended leaves no timer", () => {
  stopClock();
  const { controller, signal } = countedSignal();
  void sleep(10, signal);
  controller.abort();
  expect(vi.getTimerCount()).toBe(0);
});
