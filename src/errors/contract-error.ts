import { AnswerError } from "./answer-error.js";

/**
 * The answer is not what the description promises. The service may have acted. With a `cause`, the connection broke
 * before the answer was complete.
 */
export class ContractError extends AnswerError {
  override readonly name = "ContractError";
  readonly code = "CONTRACT_BROKEN";
}
