/** A call that is under way. It is the promise of its result. */
export interface PendingCall<Result> extends Promise<Result> {
  /** The result together with the answer that it came in: status, headers, and the ID of the request. */
  withResponse(): Promise<WithResponse<Result>>;
}

/** A result and the answer that it came in. */
export interface WithResponse<Result> {
  data: Result;
  /** The answer; its body has been read. */
  response: Response;
  /** ID under which the provider finds the request in its logs. */
  requestId: string | undefined;
}
