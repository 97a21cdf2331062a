import { AnswerError } from "./answer-error.js";
import type { FailedOperation } from "./call-error.js";

/**
 * The answer is not what the description promises. The service may have acted. With a `cause`, the connection broke
 * before the answer was complete.
 */
export class ContractError extends AnswerError {
  declare readonly name: "ContractError";
  declare readonly code: "CONTRACT_BROKEN";
  /** What is wrong with the answer. */
  declare readonly reason: string;

  constructor(operation: FailedOperation, response: Response, reason: string, cause?: unknown) {
    super(operation, response, `answer ${response.status} ${reason}`, { name: "ContractError", code: "CONTRACT_BROKEN", reason }, cause);
  }
}
