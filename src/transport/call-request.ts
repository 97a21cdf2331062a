import type { Operation } from "../api.js";
import type { ParseAs } from "../fetch-style.js";

/** What the layers of the transport know about a call, beside the request itself. */
export interface Call {
  operation: Operation;
  /** How the body of a success is read. */
  parseAs: ParseAs;
}

export interface CallRequestInit extends RequestInit {
  headers: Headers;
  call: Call;
}

/**
 * The request as it passes through the transport. openapi-fetch makes it in place of a `Request`, which would
 * cost most of the time of a call and which `fetch` would make once more.
 */
export class CallRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  readonly signal: AbortSignal | null | undefined;
  readonly call: Call;

  constructor(url: string, { method, headers, body, signal, call }: CallRequestInit) {
    this.url = url;
    this.method = method!;
    this.headers = headers;
    this.body = body;
    this.signal = signal;
    this.call = call;
  }
}

/** One layer's work: a request in, what it leads to out. */
export type Handler<Outcome> = (request: CallRequest) => Promise<Outcome>;
