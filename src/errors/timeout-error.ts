import { CallError, type FailedOperation } from "./call-error.js";

/** A call took too long. Whether the service acted is unknown. */
export class TimeoutError extends CallError {
  declare readonly name: "TimeoutError";
  declare readonly code: "TIMED_OUT";
  declare readonly operation: FailedOperation;
  /** Which budget was used up: that of one attempt (`attemptTimeout`) or that of the whole call (`timeout`). */
  declare readonly budget: "attempt" | "overall";
  /** The attempt that was under way, counted from 1. */
  declare readonly attempt: number;
  /** Milliseconds since the attempt (or the call) began. */
  declare readonly elapsed: number;

  constructor(operation: FailedOperation, budget: "attempt" | "overall", attempt: number, elapsed: number) {
    super(`${operation.id}: ${budget} timeout after ${elapsed} ms, in attempt ${attempt}`, { name: "TimeoutError", code: "TIMED_OUT", operation, budget, attempt, elapsed });
  }
}
