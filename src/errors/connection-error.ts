import { CallError, type FailedOperation } from "./call-error.js";

/** What runtimes say when a connection was never made: Node, Bun and Deno. */
const NEVER_CONNECTED = /REFUSED|NOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT|FailedToOpen|\(Connect\)/i;

/** No answer arrived: the connection could not be made, or broke. */
export class ConnectionError extends CallError {
  declare readonly name: "ConnectionError";
  declare readonly code: "CONNECTION_FAILED";
  declare readonly operation: FailedOperation;
  /** Host and port that were called. */
  declare readonly host: string;
  /** False if the connection was never made, so that the service cannot have acted. True if it may have. */
  declare readonly sent: boolean;

  constructor(operation: FailedOperation, host: string, cause: unknown) {
    const reason = reasonOf(cause);
    super(`${operation.id}: no answer from ${host} (${reason})`, { name: "ConnectionError", code: "CONNECTION_FAILED", operation, host, sent: !NEVER_CONNECTED.test(reason) }, cause);
  }
}

/** `fetch` hides the reason (a refused connection, an unknown host) in the cause of its error. */
function reasonOf(error: any): string {
  return error?.cause ? reasonOf(error.cause) : String(error?.code ?? error?.message ?? error);
}
