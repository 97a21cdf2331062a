import { ConnectionError } from "../errors/connection-error.js";
import { ContractError } from "../errors/contract-error.js";
import { ServiceError } from "../errors/service-error.js";
import { TimeoutError } from "../errors/timeout-error.js";

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;
/** No answer holds a call up for longer. */
const LONGEST_RETRY_AFTER = 30_000;

/** Whether a failed attempt may be followed by another one. */
export function canRetry(error: unknown, safeToRepeat = false): boolean {
  if (error instanceof ServiceError) return error.status === 429 || (safeToRepeat && [502, 503, 504].includes(error.status));
  if (error instanceof ConnectionError) return safeToRepeat || !error.sent;
  return safeToRepeat && ((error instanceof TimeoutError && error.budget === "attempt") || (error instanceof ContractError && error.cause !== undefined));
}

/**
 * Milliseconds to wait after a failed attempt (counted from 1): what `Retry-After` asks for, capped, or else a random
 * part ("full jitter") of a wait that doubles with each attempt.
 */
export function retryDelay(attempt: number, retryAfter: string | null, now: number, random: number): number {
  const seconds = Number(retryAfter);
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter!) - now : seconds * 1000;
  return asked > 0 ? Math.min(asked, LONGEST_RETRY_AFTER) : random * Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT);
}
