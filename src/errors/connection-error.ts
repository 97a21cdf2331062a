import { CallError, type FailedOperation } from "./call-error.js";

/** What runtimes say when a connection was never made: Node, Bun and Deno, in this order. */
const NEVER_CONNECTED = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(NET|HOST)UNREACH|CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|\(Connect\)/;

/** No complete answer arrived: the connection could not be made, or broke. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  readonly code = "CONNECTION_FAILED";
  /** False if the connection was never made, so that the service cannot have acted. True if it may have. */
  readonly sent: boolean;

  constructor(
    readonly operation: FailedOperation,
    /** Host and port that were called. */
    readonly host: string,
    cause: unknown,
  ) {
    const reason = reasonOf(cause);
    super(`${operation.id}: no answer from ${host}${reason && ` (${reason})`}`, { cause });
    this.sent = !NEVER_CONNECTED.test(reason);
  }
}

/** `fetch` hides the reason (a refused connection, an unknown host) in the cause of its error. */
function reasonOf(error: unknown): string {
  const { code, message, cause } = (error ?? {}) as { code?: unknown; message?: unknown; cause?: unknown };
  return cause ? reasonOf(cause) : String(code ?? message ?? "");
}
