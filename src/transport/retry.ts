import { AnswerError } from "../errors/answer-error.js";
import type { CallError } from "../errors/call-error.js";
import type { Handler } from "./call-request.js";
import { timeLeft, withinTime } from "./deadline.js";
import { quietly } from "./observe.js";
import { canRetry, retryDelay } from "./retry-policy.js";
import { sleep } from "./sleep.js";

/** Tries a call again where that is safe and may help. */
export function retry<Outcome>(next: Handler<Outcome>): Handler<Outcome> {
  return async (request) => {
    const { call } = request;
    for (; ; call.attempt += 1) {
      try {
        return await next(request);
      } catch (error) {
        const { operation, attempt, retries, onRetry } = call;
        const retryAfter = error instanceof AnswerError ? error.response.headers.get("Retry-After") : null;
        const delay = retryDelay(attempt, retryAfter, Date.now(), Math.random());
        if (attempt > retries || !canRetry(error, operation.safeToRepeat) || delay >= timeLeft(call)) throw error;
        quietly(() => onRetry?.({ operation, attempt, delay, error: error as CallError }));
        await withinTime(call, Infinity, ({ signal }) => sleep(delay, signal));
      }
    }
  };
}
