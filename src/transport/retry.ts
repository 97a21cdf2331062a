import { AnswerError } from "../errors/answer-error.js";
import type { CallError } from "../errors/call-error.js";
import type { Handler } from "./call-request.js";
import { withinTime } from "./deadline.js";
import { quietly } from "./observe.js";
import { canRetry, retryDelay } from "./retry-policy.js";

/** Tries a call again where that is safe and may help. */
export function retry<Outcome>(next: Handler<Outcome>): Handler<Outcome> {
  return async (request) => {
    const { call } = request;
    for (;;) {
      try {
        return await next(request);
      } catch (error) {
        const { operation, attempt, retries, timeout, began, onRetry } = call;
        if (attempt > retries || !canRetry(error, operation.safeToRepeat)) throw error;
        const retryAfter = error instanceof AnswerError ? error.response.headers.get("Retry-After") : null;
        const delay = retryDelay(attempt, retryAfter, Date.now(), Math.random());
        if (delay >= timeout - (performance.now() - began)) throw error;
        quietly(() => onRetry?.({ operation, attempt, delay, error: error as CallError }));
        await withinTime({ ...call, attemptTimeout: timeout }, (signal) => sleep(delay, signal));
        call.attempt += 1;
      }
    }
  };
}

function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delay);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
