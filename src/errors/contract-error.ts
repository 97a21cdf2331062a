import { CallError, type FailedOperation } from "./call-error.js";

/** The answer says success, but is not what the description promises. The service may have acted. */
export class ContractError extends CallError {
  override readonly name = "ContractError";
  readonly code = "CONTRACT_BROKEN";
  /** The answer; its body has been read. */
  declare readonly response: Response;

  constructor(
    readonly operation: FailedOperation,
    readonly status: number,
    /** What is wrong with the answer. */
    readonly reason: string,
    response: Response,
    cause?: unknown,
  ) {
    super(`${operation.id ?? operation.path}: answer ${status} breaks the contract: ${reason}.`, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }
}
