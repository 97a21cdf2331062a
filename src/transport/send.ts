import { ConnectionError } from "../errors/connection-error.js";
import type { FetchLike } from "../options.js";
import type { Handler } from "./call-request.js";

/** Sends a request, and never on to another host: redirects come back as answers. */
export function send(fetch: FetchLike | undefined): Handler<Response> {
  return async ({ url, method, headers, body, signal, call }) => {
    const doFetch = fetch ?? globalThis.fetch;
    try {
      return await doFetch(url, { method, headers, body: body ?? null, signal: signal ?? null, redirect: "manual" });
    } catch (cause) {
      signal?.throwIfAborted();
      throw new ConnectionError(call.operation, new URL(url).host, cause);
    }
  };
}
