import type { Operation } from "../api.js";
import type { Credentials } from "../credentials/credentials.js";
import type { ParseAs } from "../fetch-style.js";
import type { FetchLike, Hooks } from "../options.js";

/** The settings of a call, defaults included. */
export interface Settings extends Hooks {
  timeout: number;
  attemptTimeout: number;
  retries: number;
  maxResponseSize: number;
  credentials: Credentials;
  fetch: FetchLike;
}

/** What the layers of the transport know about a call, beside the request itself. */
export interface Call extends Settings {
  operation: Operation;
  projectId: string | undefined;
  /** How the body of a success is read. */
  parseAs: ParseAs;
  /** Parts of the body that no error may show. */
  secrets?: string[];
  /** Ends the call. The signal of a request ends one attempt. */
  callerSignal: AbortSignal | undefined;
  /** When the call began and when it has to be over, on the clock of `performance.now()`. */
  began: number;
  /** The attempt that is under way, counted from 1. */
  attempt: number;
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
  readonly call: Call;
  /** Ends the attempt that is under way. */
  signal: AbortSignal | undefined;

  constructor(url: string, { method, headers, body, call }: CallRequestInit) {
    this.url = url;
    this.method = method!;
    this.headers = headers;
    this.body = body;
    this.call = call;
  }
}

/** One layer's work: a request in, what it leads to out. */
export type Handler<Outcome> = (request: CallRequest) => Promise<Outcome>;
