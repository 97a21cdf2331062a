import { TimeoutError } from "../errors/timeout-error.js";
import type { Call, Handler } from "./call-request.js";

/** A timer that is set for longer fires at once; nobody waits as long as that. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Gives each attempt its time. */
export function deadline<Outcome>(next: Handler<Outcome>): Handler<Outcome> {
  return (request) =>
    withinTime(request.call, request.call.attemptTimeout, (signal) => {
      request.signal = signal;
      return next(request);
    });
}

/** Milliseconds that are left for a call. */
export function timeLeft({ timeout, began }: Call): number {
  return timeout - (performance.now() - began);
}

/** Ends a piece of work of a call when its time, or that of the whole call, is over, or when the caller wants it. */
export async function withinTime<Outcome>(call: Call, limit: number, work: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
  const { operation, signal, attempt, timeout } = call;
  const left = timeLeft(call);
  return unlessEnded(signal, Math.min(limit, left), () => (limit < left ? new TimeoutError(operation, "attempt", attempt, limit) : new TimeoutError(operation, "overall", attempt, timeout)), work);
}

/** Ends a piece of work after a time, or when a signal says so: at once, and whether or not the work heeds its own signal. */
export async function unlessEnded<Outcome>(signal: AbortSignal | undefined, milliseconds: number, late: () => Error, work: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let abort!: () => void;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    abort = () => reject(signal!.reason);
    signal?.addEventListener("abort", abort);
    if (milliseconds < LONGEST_TIMER) timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([end, work(controller.signal)]);
  } catch (error) {
    // Also closes the connection of an answer that nobody reads to its end.
    controller.abort(error);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
