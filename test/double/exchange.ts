/** A request as it arrived. */
export interface Received {
  method: string;
  /** Path and query. */
  target: string;
  headers: Headers;
  /** Empty if there was none. */
  body: string;
}

/** An answer before it goes on its way. */
export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; not there if the answer has none. */
  body?: unknown;
}
