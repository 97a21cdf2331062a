/** One recorded exchange. The operation that it belongs to has the method and the path template. Written by the generator. */
export interface Recording {
  /** The query of the request, as it was in its URL. */
  readonly query?: string;
  /** The body of the request; not there if it had none. */
  readonly body?: unknown;
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** Text as it is, anything else as JSON; not there if the answer had none. */
    readonly body?: unknown;
  };
}
