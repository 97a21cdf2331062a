import { CallError, type FailedOperation } from "./call-error.js";

/** A call took too long. Whether the service acted is unknown. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  readonly code = "TIMED_OUT";

  constructor(
    readonly operation: FailedOperation,
    /** Which budget was used up: that of one attempt (`attemptTimeout`) or that of the whole call (`timeout`). */
    readonly budget: "attempt" | "overall",
    /** The attempt that was under way, counted from 1. */
    readonly attempt: number,
    /** Milliseconds since the attempt (or the call) began. */
    readonly elapsed: number,
  ) {
    super(`${operation.id}: ${budget} timeout after ${elapsed} ms, in attempt ${attempt}`);
  }
}
