import { requestIdOf } from "../request-id.js";
import { CallError, type FailedOperation } from "./call-error.js";

/** An answer arrived, and the call failed. */
export abstract class AnswerError extends CallError {
  declare readonly operation: FailedOperation;
  /** The HTTP status. */
  declare readonly status: number;
  /** ID under which the provider finds the request in its logs. */
  declare readonly requestId: string | undefined;
  /** The answer, whose body cannot be read any more. Not shown when the error is printed. */
  declare readonly response: Response;

  protected constructor(operation: FailedOperation, response: Response, message: string, fields: object, cause?: unknown) {
    super(`${operation.id}: ${message}`, { operation, status: response.status, requestId: requestIdOf(response), ...fields }, cause);
    Object.defineProperty(this, "response", { value: response });
  }
}
