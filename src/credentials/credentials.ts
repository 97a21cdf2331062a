import type { FetchLike } from "../options.js";

/** A request that is about to be sent. */
export interface RequestToAuthorize {
  /** Absolute URL, as it goes to `fetch`. */
  readonly url: string;
  /** In capitals. */
  readonly method: string;
  /** The proof is put among them, over headers of the same name. */
  readonly headers: Headers;
  /** The text that is sent. */
  readonly body?: string | undefined;
}

/** What credentials are told beside the request. */
export interface AuthorizationContext {
  /** The time of signing. Default: now, by the local clock. */
  now?(): Date;
  /** ID of the project that the call is for. */
  readonly projectId?: string | undefined;
  /** The `fetch` of the client. Default: the global one. */
  readonly fetch?: FetchLike;
}

/** What is known of an answer that refused the credentials. */
export interface Refusal {
  status: number;
  /** The error code of the body. */
  code?: string | undefined;
  /** The `Date` header: the time of the service. */
  date: string | null;
}

/** Proof of who is calling. Made by `token`, `password` and `accessKey`; an object of your own will do as well. */
export interface Credentials {
  /**
   * Puts the proof on one attempt of a request, as headers. It is called anew for every attempt, so that a repeated
   * one carries a fresh date or a renewed token. If it throws, the attempt is not sent.
   */
  authorize(request: RequestToAuthorize, context: AuthorizationContext): void | Promise<void>;
  /**
   * Called when the service answered 401 to a request with this proof. If it says true, the request is authorised and
   * sent once more.
   */
  renew?(request: RequestToAuthorize, context: AuthorizationContext): boolean | Promise<boolean>;
  /** ID of the project that the proof is for; used where neither the client nor the call names one. */
  projectId?(context: AuthorizationContext): Promise<string>;
  /** Why this proof was refused, if the answer shows it. Becomes part of the error's message. */
  explain?(request: RequestToAuthorize, refusal: Refusal): string | undefined;
}
