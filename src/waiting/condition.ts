/** What a read says when a condition is met, or can no longer be. Written by the generator. */
export interface Sign {
  /** The `operationId` of the read. */
  readonly read: string;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The error code of the answer. */
  readonly code?: string;
  /** By JSON pointer into the answer, the values of which one is there; null stands for none. */
  readonly body?: Readonly<Record<string, readonly unknown[]>>;
  /** What this means, in words. */
  readonly means: string;
}

/** Something to wait for. Written by the generator. What shows no sign is not known yet. */
export interface Condition {
  readonly name: string;
  readonly finished: readonly Sign[];
  readonly failed: readonly Sign[];
}
