import type { CallError, FailedOperation } from "./errors/call-error.js";

/** An attempt that is about to be sent. It shows no header and no body, so that it can be logged. */
export interface AttemptStart {
  operation: FailedOperation;
  /** Counted from 1. */
  attempt: number;
  method: string;
  url: string;
}

/** An attempt that is over. */
export interface AttemptEnd extends AttemptStart {
  /** Milliseconds from before the attempt to having read its answer. */
  duration: number;
  /** Undefined if no answer arrived in time. */
  status: number | undefined;
  /** ID under which the provider finds the request in its logs. */
  requestId: string | undefined;
  /** Why the attempt failed; undefined if it succeeded. */
  error: CallError | Error | undefined;
}

/** A wait before another attempt. */
export interface Retry {
  operation: FailedOperation;
  /** The attempt that failed, counted from 1. */
  attempt: number;
  /** Milliseconds until the next one. */
  delay: number;
  error: CallError;
}
