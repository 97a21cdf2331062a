import type { Credentials } from "./credentials/credentials.js";
import type { TokenSource } from "./credentials/token.js";
import type { AttemptEnd, AttemptStart, Retry } from "./hooks.js";

/** The part of `fetch` that the client uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** How long a call may take and how often it is tried, for a client or for one call. `Infinity` sets no limit. */
export interface TimeOptions {
  /** Milliseconds for the whole call: all attempts and the waits between them. Default: 60 000. */
  timeout?: number | undefined;
  /** Milliseconds for one attempt, from sending it to having read the answer. Default: 20 000. */
  attemptTimeout?: number | undefined;
  /**
   * How many times a failed call is tried again. Default: 2. `0` turns it off.
   *
   * Operations whose repetition is safe (all that only read) are tried again after status 429, 502, 503 and 504,
   * after an attempt that timed out and after a connection that could not be made or broke. All others are tried
   * again only when nothing can have been processed: the connection could not be made, or the status is 429. They
   * are never tried again after another status (202 with an error included), a timeout or a broken connection. After
   * a 401 the credentials are renewed, where they can be, and the request is sent once more; that is part of the same
   * attempt and does not count here.
   *
   * The wait before attempt n+1 is random, up to 0.5 s doubled n-1 times, at most 8 s. A `Retry-After` of the answer
   * (seconds, or a date to come) takes its place, up to 30 s. A wait that would outlast `timeout` is not begun.
   */
  retries?: number | undefined;
}

/** What a client tells about its work. The errors of a hook are ignored. */
export interface Hooks {
  /**
   * Before each attempt. The headers that it returns are added to the request before it is authorised; one that cannot
   * be sent makes the call fail.
   */
  onRequest?: ((attempt: AttemptStart) => Record<string, string> | void) | undefined;
  /** After each attempt, whatever became of it. */
  onResponse?: ((attempt: AttemptEnd) => void) | undefined;
  /** Before each wait for another attempt. */
  onRetry?: ((retry: Retry) => void) | undefined;
}

interface CommonOptions extends TimeOptions, Hooks {
  /**
   * ID of the project that owns the clusters. May be left out if every call names a `project_id`, or if the
   * credentials know their project, as `password` does.
   */
  projectId?: string | undefined;
  /** A token, a function that returns one, or what `token`, `password` or `accessKey` make. */
  credentials: TokenSource | Credentials;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: FetchLike | undefined;
  /** Headers for every request. The credentials win over headers of the same name. */
  headers?: Record<string, string> | undefined;
  /** How many bytes of an answer are read before it is given up. Default: 16 777 216 (16 MiB). */
  maxResponseSize?: number | undefined;
}

/** Where the service is: a region that the description knows, or a base URL (HTTPS, except on loopback). */
type Endpoint<Region extends string> = { region: Region; baseUrl?: never } | { baseUrl: string; region?: never };

/** Options of a client. */
export type ClientOptions<Region extends string = string> = CommonOptions & Endpoint<Region>;

/** Options of one call. */
export interface CallOptions extends TimeOptions {
  /** Ends the call, whatever it is doing; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers for this request, over those of the client. */
  headers?: Record<string, string> | undefined;
}
