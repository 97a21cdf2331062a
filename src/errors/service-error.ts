import type { ErrorCode } from "../../generated/error-codes.js";
import { AnswerError } from "./answer-error.js";
import type { FailedOperation } from "./call-error.js";
import type { ErrorDetails } from "./error-body.js";

/** The service, or a gateway in front of it, refused the request. */
export class ServiceError extends AnswerError {
  declare readonly name: "ServiceError";
  /**
   * The error code of the answer. Known codes are completed by editors, others are possible: gateways have codes of
   * their own. Undefined if the answer has none.
   */
  declare readonly code: ErrorCode | (string & {}) | undefined;
  /** Whether the same call may succeed later, unchanged: the service was busy, overloaded or failing. */
  declare readonly retryable: boolean;

  constructor(operation: FailedOperation, response: Response, { code, message, ...more }: ErrorDetails) {
    const { status } = response;
    super(operation, response, [status, code, message].filter(Boolean).join(" "), { name: "ServiceError", code, retryable: [202, 408, 429, 500, 502, 503, 504].includes(status), ...more });
  }
}
