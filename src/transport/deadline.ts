import { TimeoutError } from "../errors/timeout-error.js";
import type { Call, Ending, Handler } from "./call-request.js";

/** A timer that is set for longer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Gives each attempt its time. */
export function deadline<Outcome>(next: Handler<Outcome>): Handler<Outcome> {
  return (request) =>
    withinTime(request.call, request.call.attemptTimeout, (ending) => {
      request.ending = ending;
      return next(request);
    });
}

/** What of a call says how long it may take, and what is told when it takes longer. */
type Timed = Pick<Call, "operation" | "signal" | "timeout" | "began" | "attempt">;

/** Milliseconds that are left for a call. */
export function timeLeft({ timeout, began }: Timed): number {
  return timeout - (performance.now() - began);
}

/**
 * Ends a piece of work when its time, or that of the whole call, is over, or when the caller wants it: at once, and
 * whether or not the work heeds its signal.
 */
export async function withinTime<Outcome>(call: Timed, limit: number, work: (ending: Ending) => Promise<Outcome>): Promise<Outcome> {
  const { operation, signal, attempt, timeout } = call;
  signal?.throwIfAborted();
  const left = timeLeft(call);
  const controller = new AbortController();
  let abort!: () => void;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    abort = () => reject(signal!.reason);
    signal?.addEventListener("abort", abort);
    timer = setTimeout(
      () => reject(limit < left ? new TimeoutError(operation, "attempt", attempt, limit) : new TimeoutError(operation, "overall", attempt, timeout)),
      Math.min(limit, left, LONGEST_TIMER),
    );
  });
  try {
    return await Promise.race([end, work(controller)]);
  } catch (error) {
    // Also closes the connection of an answer that nobody reads to its end.
    controller.abort(error);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
