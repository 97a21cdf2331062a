import { ArgumentError } from "../errors/argument-error.js";
import { isTimeoutError } from "../errors/guards.js";
import { WaitError } from "../errors/wait-error.js";
import type { CallOptions } from "../options.js";
import { withinTime } from "../transport/deadline.js";
import { quietly } from "../transport/observe.js";
import { sleep } from "../transport/sleep.js";
import type { Condition } from "./condition.js";
import { look, type Look, type Verdict } from "./look.js";
import { nextWait, type Pace } from "./next-wait.js";
import { inWords, type Seen } from "./seen.js";

/** Options of a wait, and of each call that it makes: `timeout`, `attemptTimeout`, `retries` and `headers`. */
export interface WaitOptions extends CallOptions {
  /** Milliseconds for the whole wait. Default: 600 000 (ten minutes). `Infinity` sets no limit. */
  deadline?: number | undefined;
  /**
   * Milliseconds between the first two looks. Each further one is half as long again. The wait itself is random, between
   * half of it and the whole. Default: 2 000.
   */
  interval?: number | undefined;
  /** Milliseconds between two looks at most. Default: 30 000. */
  longestInterval?: number | undefined;
  /** Ends the wait, whatever it is doing; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called after each look. Its errors are ignored. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** How a wait is getting on. */
export interface Progress {
  /** What is waited for. */
  condition: string;
  /** Whether it has come, can no longer come, or may still come. */
  verdict: Verdict;
  /** What the look saw, in words. */
  state: string;
  /** What the look saw, a read each. */
  seen: readonly Seen[];
  /** The look, counted from 1. */
  attempt: number;
  /** Milliseconds since the wait began. */
  elapsed: number;
  /** Milliseconds until the next look; undefined if this was the last one. */
  nextWait: number | undefined;
}

/** A wait whose end is what was waited for. */
export type Waited = Omit<Progress, "verdict" | "nextWait">;

const PACE: Pace = { deadline: 600_000, interval: 2_000, longestInterval: 30_000 };

/** Looks again and again until a condition is met, or can no longer be, or its time is over. */
export async function waitFor(condition: Condition, client: object, request: object, { deadline, interval, longestInterval, onProgress, signal, ...options }: WaitOptions = {}): Promise<Waited> {
  const pace = paceOf({ deadline, interval, longestInterval });
  const { name } = condition;
  const began = performance.now();
  let attempt = 0;
  let last: Look = { verdict: "unknown", seen: [] };

  const tell = () => ({ condition: name, state: describe(last), seen: last.seen, attempt, elapsed: performance.now() - began });
  const giveUp = (reason: WaitError["reason"]) => new WaitError(reason, tell());
  /** A wait is timed as a call is. */
  const whole = { operation: { id: name, method: "", path: "" }, timeout: pace.deadline, began, attempt: 1 };
  const work = async ({ signal }: { signal: AbortSignal }) => {
    for (;;) {
      attempt += 1;
      last = await look(condition, client, request, { ...options, signal });
      const now = tell();
      const delay = last.verdict === "unknown" ? nextWait(pace, attempt, now.elapsed, Math.random()) : undefined;
      quietly(() => onProgress?.({ ...now, verdict: last.verdict, nextWait: delay }));
      if (last.verdict === "finished") return now;
      if (delay === undefined) throw giveUp(last.verdict === "failed" ? "failed" : "deadline");
      await withinTime({ ...whole, signal }, Infinity, ({ signal }) => sleep(delay, signal));
    }
  };
  return withinTime({ ...whole, signal }, Infinity, work).catch((error: unknown) => {
    // The timeouts of looks have been seen as such, so this is that of the wait.
    throw isTimeoutError(error) ? giveUp("deadline") : error;
  });
}

function describe({ means, seen }: Look): string {
  return means === undefined ? inWords(seen) : `${means} (${inWords(seen)})`;
}

function paceOf(own: { [Name in keyof Pace]: number | undefined }): Pace {
  const pace = { ...PACE };
  for (const name of Object.keys(PACE) as (keyof Pace)[]) {
    const value = own[name] === undefined ? PACE[name] : own[name];
    if (!(typeof value === "number" && value > 0)) throw new ArgumentError(name, "must be a number greater than 0");
    pace[name] = value;
  }
  return pace;
}
