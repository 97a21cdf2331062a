import type { CallOptions } from "../options.js";
import { isOneOf, valueAt } from "../values.js";

/** What has to be so before an operation can succeed. Written by the generator. */
export interface Precondition {
  /** The `operationId` of the read. */
  readonly read: string;
  readonly needs: readonly Need[];
}

/** A value that has to be one of several. */
export interface Need {
  /** JSON pointer into the answer. */
  readonly at: string;
  /** The values; null stands for none. */
  readonly is: readonly unknown[];
  /** What it means if it is another, in words. */
  readonly otherwise: string;
}

/** Why an operation would fail. */
export interface Reason<At extends string = string> {
  /** JSON pointer to the value that stands in the way. */
  at: At;
  /** The value that was seen; undefined if there was none. */
  seen: unknown;
  /** What it means, in words. */
  reason: string;
}

/** Whether an operation can be expected to succeed now. */
export type Readiness<At extends string = string> = { ready: true; reasons?: never } | { ready: false; reasons: Reason<At>[] };

/** Reads once, and says what stands in the way of an operation. */
export async function check<At extends string>({ read, needs }: Precondition, client: object, request: object, options?: CallOptions): Promise<Readiness<At>> {
  const answer = await (client as Record<string, (request: object, options?: CallOptions) => Promise<object>>)[read]!(request, options);
  const reasons = needs.flatMap(({ at, is, otherwise }) => {
    const seen = valueAt(answer, at);
    return isOneOf(seen, is) ? [] : [{ at: at as At, seen, reason: otherwise }];
  });
  return reasons.length === 0 ? { ready: true } : { ready: false, reasons };
}
