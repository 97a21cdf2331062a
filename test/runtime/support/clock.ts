import { onTestFinished, vi } from "vitest";

/** Stops the clock of timers, dates and `performance.now()` until the end of the test. */
export function stopClock(now = 0): void {
  vi.useFakeTimers({ now });
  onTestFinished(() => void vi.useRealTimers());
}

/** What a promise comes to once all timers have run, and how long that takes on the stopped clock. */
export async function runToEnd<T>(promise: Promise<T>): Promise<{ value?: T; error?: any; elapsed: number }> {
  const began = performance.now();
  const settled = promise.then(
    (value) => ({ value, elapsed: performance.now() - began }),
    (error: unknown) => ({ error, elapsed: performance.now() - began }),
  );
  await vi.runAllTimersAsync();
  return settled;
}

/** The same when the timers of the given time have run; undefined if the promise is still pending. */
export async function runFor<T>(milliseconds: number, promise: Promise<T>): Promise<{ value?: T; error?: any } | undefined> {
  let settled: { value?: T; error?: any } | undefined;
  promise.then(
    (value) => (settled = { value }),
    (error: unknown) => (settled = { error }),
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  return settled;
}
