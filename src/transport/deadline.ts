import { TimeoutError } from "../errors/timeout-error.js";
import type { Call, Handler } from "./call-request.js";

/** Gives each attempt its time. */
export function deadline<Outcome>(next: Handler<Outcome>): Handler<Outcome> {
  return (request) =>
    withinTime(request.call, (signal) => {
      request.signal = signal;
      return next(request);
    });
}

/**
 * Ends a piece of work when the time of the attempt, or that of the whole call, is over, or when the caller wants it:
 * at once, and whether or not the work heeds its signal.
 */
export function withinTime<Outcome>({ operation, callerSignal, attempt, attemptTimeout, timeout, began }: Call, work: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
  return new Promise<Outcome>((resolve, reject) => {
    const left = timeout - (performance.now() - began);
    const controller = new AbortController();
    const end = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    const abort = () => end(callerSignal!.reason);
    if (callerSignal?.aborted) return abort();
    callerSignal?.addEventListener("abort", abort);
    const timer = setTimeout(
      () => end(attemptTimeout < left ? new TimeoutError(operation, "attempt", attempt, attemptTimeout) : new TimeoutError(operation, "overall", attempt, timeout)),
      Math.min(attemptTimeout, left),
    );
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        callerSignal?.removeEventListener("abort", abort);
      });
  });
}
