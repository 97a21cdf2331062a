/**
 * Proof of who is calling: a token of the identity service, or a function that returns one. The function is
 * asked once per request, so that it can hand out a renewed token.
 */
export type Credentials = string | (() => string | Promise<string>);

/** The part of `fetch` that the client uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

interface CommonOptions {
  /** ID of the project that owns the clusters. May be left out if every call names a `project_id`. */
  projectId?: string | undefined;
  credentials: Credentials;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: FetchLike | undefined;
  /** Headers for every request. The credentials win over headers of the same name. */
  headers?: Record<string, string> | undefined;
}

/** Where the service is: a region that the description knows, or a base URL (HTTPS, except on loopback). */
type Endpoint<Region extends string> = { region: Region; baseUrl?: never } | { baseUrl: string; region?: never };

/** Options of a client. */
export type ClientOptions<Region extends string = string> = CommonOptions & Endpoint<Region>;

/** Options of one call. */
export interface CallOptions {
  /** Ends the call; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers for this request, over those of the client. */
  headers?: Record<string, string> | undefined;
}
