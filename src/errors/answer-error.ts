import { CallError, type FailedOperation } from "./call-error.js";

/** An answer arrived, and the call failed. */
export abstract class AnswerError extends CallError {
  /** The answer, whose body cannot be read any more. Not shown when the error is printed. */
  declare readonly response: Response;
  /** The HTTP status. */
  readonly status: number;

  constructor(
    readonly operation: FailedOperation,
    message: string,
    response: Response,
    /** ID under which the provider finds the request in its logs. */
    readonly requestId: string | undefined,
    cause?: unknown,
  ) {
    super(`${operation.id}: ${message}`, { cause });
    this.status = response.status;
    Object.defineProperty(this, "response", { value: response });
  }
}
