import { CallError, type FailedOperation } from "./call-error.js";

/** No answer arrived: the connection could not be made, or broke. Whether the service acted is unknown. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  readonly code = "CONNECTION_FAILED";

  constructor(
    readonly operation: FailedOperation,
    /** Host and port that were called. */
    readonly host: string,
    cause: unknown,
  ) {
    super(`${operation.id ?? operation.path}: no answer from ${host}${describe(cause)}.`, { cause });
  }
}

/** `fetch` hides the reason (a refused connection, an unknown host) in the cause of its error. */
function describe(cause: unknown): string {
  const { code } = ((cause as { cause?: unknown } | undefined)?.cause ?? {}) as { code?: unknown };
  return typeof code === "string" ? ` (${code})` : "";
}
