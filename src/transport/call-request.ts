import type { Operation } from "../api.js";
import type { Credentials } from "../credentials/credentials.js";
import type { ParseAs } from "../fetch-style.js";
import type { Limits } from "../limits.js";
import type { FetchLike, Hooks } from "../options.js";

/** What the layers of the transport know about a call, beside the request itself. It is also the context of the credentials. */
export interface Call extends Hooks, Limits {
  operation: Operation;
  credentials: Credentials;
  fetch: FetchLike;
  projectId: string | undefined;
  /** How the body of a success is read. */
  parseAs: ParseAs;
  /** Parts of the body that no error may show. */
  secrets?: string[];
  /** Ends the call. What ends one attempt is with its request. */
  signal: AbortSignal | undefined;
  /** When the call began and when it has to be over, on the clock of `performance.now()`. */
  began: number;
  /** The attempt that is under way, counted from 1. */
  attempt: number;
}

/** The request as it passes through the transport. */
export interface CallRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly call: Call;
  /** Ends the attempt that is under way. */
  ending?: Ending;
}

/** What ends a piece of work. Its signal is made when somebody asks for it, which takes Node a sixth of a call to a stub. */
export type Ending = Pick<AbortController, "signal">;

/** One layer's work: a request in, what it leads to out. */
export type Handler<Outcome> = (request: CallRequest) => Promise<Outcome>;
