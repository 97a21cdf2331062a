import { TimeoutError } from "../errors/timeout-error.js";
import type { Call, Handler } from "./call-request.js";

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

/**
 * Ends a piece of work when its time, or that of the whole call, is over, or when the caller wants it: at once, and
 * whether or not the work heeds its signal.
 */
export function withinTime<Outcome>(call: Call, limit: number, work: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
  return new Promise<Outcome>((resolve, reject) => {
    const { operation, callerSignal, attempt, timeout } = call;
    const left = timeLeft(call);
    const controller = new AbortController();
    const end = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    const abort = () => end(callerSignal!.reason);
    if (callerSignal?.aborted) return abort();
    callerSignal?.addEventListener("abort", abort);
    const timer = setTimeout(() => end(limit < left ? new TimeoutError(operation, "attempt", attempt, limit) : new TimeoutError(operation, "overall", attempt, timeout)), Math.min(limit, left));
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        callerSignal?.removeEventListener("abort", abort);
      });
  });
}
