import { CallError } from "../errors/call-error.js";
import { ConnectionError } from "../errors/connection-error.js";
import type { Handler } from "./call-request.js";

/** Sends a request, and never on to another address: redirects come back as answers. */
export const send: Handler<Response> = async ({ url, method, headers, body, ending, call }) => {
  try {
    const init = { method, headers, body: body!, redirect: "manual" as const, get signal() { return ending!.signal; } };
    return await call.fetch(url, init);
  } catch (cause) {
    // A `fetch` that speaks in errors of this package knows better what happened.
    throw cause instanceof CallError ? cause : new ConnectionError(call.operation, new URL(url).host, cause);
  }
};
