/** A request that is about to be sent. */
export interface RequestToAuthorize {
  /** Absolute URL, as it goes to `fetch`. */
  readonly url: string;
  /** In capitals. */
  readonly method: string;
  /** The proof is put among them, over headers of the same name. */
  readonly headers: Headers;
  readonly body?: unknown;
}

/** What credentials are told beside the request. */
export interface AuthorizationContext {
  /** The local time. */
  now(): Date;
  /** ID of the project that the call is for. */
  readonly projectId?: string | undefined;
}

/** Proof of who is calling. Made by `token` and `accessKey`; an object of your own will do as well. */
export interface Credentials {
  /**
   * Puts the proof on one attempt of a request, as headers. It is called anew for every attempt, so that a repeated
   * one carries a fresh date or a renewed token. If it throws, the attempt is not sent.
   */
  authorize(request: RequestToAuthorize, context: AuthorizationContext): void | Promise<void>;
}
