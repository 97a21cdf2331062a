import { CallError, type FailedOperation } from "./call-error.js";
import type { ErrorDetails } from "./error-body.js";

/** The service, or a gateway in front of it, refused the request. */
export class ServiceError extends CallError {
  override readonly name = "ServiceError";
  /** The error code of the answer, such as `CSS.0001`. Undefined if the answer has none. */
  readonly code: string | undefined;
  /** ID under which the provider finds the request in its logs. */
  readonly requestId: string | undefined;
  /** The answer; its body has been read. */
  declare readonly response: Response;

  constructor(
    readonly operation: FailedOperation,
    /** The HTTP status. A status of success is possible: the service reports some refusals under 202. */
    readonly status: number,
    details: ErrorDetails,
    response: Response,
  ) {
    super(`${operation.id ?? operation.path}: ${[status, details.code, details.message].filter(Boolean).join(" ")}`);
    this.code = details.code;
    this.requestId = details.requestId;
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }
}
