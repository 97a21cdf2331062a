import { putHeaders } from "../headers.js";
import { requestIdOf } from "../request-id.js";
import type { Answer } from "./answer.js";
import type { Handler } from "./call-request.js";

/** Tells the hooks of the client about each attempt. */
export function observe(next: Handler<Answer>): Handler<Answer> {
  return async (request) => {
    const { url, method, headers, call } = request;
    const { operation, attempt, onRequest, onResponse } = call;
    const start = { operation, attempt, method, url };
    const began = performance.now();
    const end = (response?: Response, error?: Error) =>
      quietly(() => onResponse?.({ ...start, duration: performance.now() - began, status: response?.status, requestId: requestIdOf(response), error }));

    try {
      putHeaders(quietly(() => onRequest?.(start)) ?? undefined, headers);
      const answer = await next(request);
      end(answer.response);
      return answer;
    } catch (error) {
      end((error as { response?: Response }).response, error as Error);
      throw error;
    }
  };
}

/** A hook must not change what becomes of a call. */
export function quietly<T>(hook: () => T): T | undefined {
  try {
    const result = hook();
    // An asynchronous one must not end the process either.
    Promise.resolve(result).catch(() => {});
    return result;
  } catch {
    return undefined;
  }
}
