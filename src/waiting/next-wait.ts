/** Each wait is as much longer than the one before, until the longest. */
const GROWTH = 1.5;
/** The last look begins this long before the deadline, or a tenth of the whole time where that is less. */
const LAST_LOOK = 1_000;

/** How often to look, and for how long. */
export interface Pace {
  /** Milliseconds for the whole wait. */
  deadline: number;
  /** Milliseconds between the first two looks. */
  interval: number;
  /** Milliseconds between two looks at most. */
  longestInterval: number;
}

/**
 * Milliseconds to wait after a look (counted from 1): a random time between half and the whole of an interval that grows
 * from look to look. A wait that would end too close to the deadline is cut short, so that a last look is in time.
 * Undefined after that one.
 */
export function nextWait({ deadline, interval, longestInterval }: Pace, attempt: number, elapsed: number, random: number): number | undefined {
  const left = deadline - elapsed - Math.min(LAST_LOOK, deadline / 10);
  const whole = Math.min(interval * GROWTH ** (attempt - 1), longestInterval);
  return left > 0 ? Math.min((whole * (1 + random)) / 2, left) : undefined;
}
