import { CallError } from "./call-error.js";

/** A value cannot be used. Nothing has been sent. */
export class ArgumentError extends CallError {
  declare readonly name: "ArgumentError";
  declare readonly code: "INVALID_ARGUMENT";
  /** Name of the argument or option. */
  declare readonly argument: string;
  /** What is wrong with it. */
  declare readonly reason: string;

  constructor(argument: string, reason: string) {
    super(`${argument} ${reason}; nothing was sent`, { name: "ArgumentError", code: "INVALID_ARGUMENT", argument, reason });
  }
}
