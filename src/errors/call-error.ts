/** The operation that a call was for. */
export interface FailedOperation {
  /** The `operationId`. */
  id: string;
  method: string;
  /** The path template, without the values of its parameters. */
  path: string;
}

/** What every error of this package has in common. */
export abstract class CallError extends Error {
  abstract override readonly name: string;
  /** Stable code of the error. */
  abstract readonly code: string | undefined;
}
