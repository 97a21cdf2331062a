import type { Seen } from "../waiting/seen.js";
import { CallError } from "./call-error.js";

/** What was waited for can no longer come, or did not come in time. */
export class WaitError extends CallError {
  declare readonly name: "WaitError";
  declare readonly code: "CONDITION_NOT_MET";
  /** What was waited for. */
  declare readonly condition: string;
  /** Why the wait ended: it can no longer come, or the deadline has. */
  declare readonly reason: "failed" | "deadline";
  /** What was seen last, in words. */
  declare readonly state: string;
  /** What was seen last, a read each. Empty if the deadline came before the first answer. */
  declare readonly seen: readonly Seen[];
  /** The look that was the last one, counted from 1. */
  declare readonly attempt: number;
  /** Milliseconds since the wait began. */
  declare readonly elapsed: number;

  constructor(reason: WaitError["reason"], last: Pick<WaitError, "condition" | "state" | "seen" | "attempt" | "elapsed">) {
    const { condition, state, seen, attempt, elapsed } = last;
    const how = reason === "failed" ? "can no longer come" : "has not come in time";
    super(`${condition} ${how}, after ${Math.round(elapsed)} ms, in look ${attempt}: ${state}`, { name: "WaitError", code: "CONDITION_NOT_MET", reason, ...last }, seen.find(({ error }) => error)?.error);
  }
}
