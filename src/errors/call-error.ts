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
  declare readonly name: string;
  /** Stable code of the error. */
  declare readonly code: string | undefined;

  /** Sets the fields that the error's class declares. */
  protected constructor(message: string, fields: object, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, fields);
  }
}
