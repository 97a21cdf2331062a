import { ArgumentError } from "./errors/argument-error.js";

/** How long a call may take, how often it is tried, and how much of an answer is read. */
export interface Limits {
  timeout: number;
  attemptTimeout: number;
  retries: number;
  maxResponseSize: number;
}

const DEFAULTS: Limits = { timeout: 60_000, attemptTimeout: 20_000, retries: 2, maxResponseSize: 2 ** 24 };

/**
 * The usual limits, as far as they are not set otherwise.
 *
 * @throws {ArgumentError} naming the limit that is not a number, or negative.
 */
export function limitsOf(own: { [Name in keyof Limits]?: Limits[Name] | undefined }, usual = DEFAULTS): Limits {
  const limits = { ...usual };
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    const value = own[name];
    if (value === undefined) continue;
    if (!(typeof value === "number" && value >= 0)) throw new ArgumentError(name, "must be a number, and not negative");
    limits[name] = value;
  }
  return limits;
}
