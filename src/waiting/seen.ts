import type { CallError } from "../errors/call-error.js";

/** What one read saw. */
export interface Seen {
  /** The `operationId` of the read. */
  read: string;
  /** The HTTP status of the answer; undefined if none arrived. */
  status: number | undefined;
  /** The error code of the answer, or that of the error if none arrived. */
  code?: string | undefined;
  /** What was looked at in the body of the answer, by JSON pointer. */
  values?: Readonly<Record<string, unknown>>;
  /** Why the read failed; that the service refuses can be what is waited for. */
  error?: CallError;
}

/** What was seen, in a line: `showBook 200 /state "new"`. */
export function inWords(seen: readonly Seen[]): string {
  const line = ({ read, status, code, values = {} }: Seen) => [read, status, code, ...Object.entries(values).map(([at, value]) => `${at} ${JSON.stringify(value) ?? "missing"}`)].filter((part) => part !== undefined).join(" ");
  return seen.map(line).join(", ") || "nothing was seen yet";
}
