import { CallError } from "../errors/call-error.js";
import type { Difference, ReceivedRequest } from "./difference.js";

/** No recording answers the request. */
export class ReplayError extends CallError {
  declare readonly name: "ReplayError";
  declare readonly code: "NO_RECORDING";
  /** The recording that comes nearest, such as `startVpecp/409-already-exists`. */
  declare readonly nearest: string;
  /** In what the request differs from it. */
  declare readonly differences: readonly Difference[];

  constructor({ method, path }: ReceivedRequest, nearest: string, differences: readonly Difference[]) {
    const lines = differences.map(({ at, recorded, received }) => `  ${at}: recorded ${inWords(recorded)}, received ${inWords(received)}`);
    super([`no recording answers this ${method} ${path}; nearest is ${nearest}, which differs:`, ...lines].join("\n"), { name: "ReplayError", code: "NO_RECORDING", nearest, differences });
  }
}

function inWords(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
