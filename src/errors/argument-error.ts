import { CallError } from "./call-error.js";

/** A value cannot be used. Nothing has been sent. */
export class ArgumentError extends CallError {
  override readonly name = "ArgumentError";
  readonly code = "INVALID_ARGUMENT";

  constructor(
    /** Name of the argument or option. */
    readonly argument: string,
    /** What is wrong with it. */
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`${argument} ${reason}; nothing was sent`, { cause });
  }
}
