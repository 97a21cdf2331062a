import type { Handler } from "./call-request.js";

/** Puts the proof of the caller on each attempt; after a 401 renews it and tries once more, where that is possible. */
export function authenticate(next: Handler<Response>): Handler<Response> {
  return async (request) => {
    const { call } = request;
    const { credentials } = call;
    await credentials.authorize(request, call);
    const response = await next(request);
    if (response.status !== 401 || !(await credentials.renew?.(request, call))) return response;
    await response.body?.cancel();
    await credentials.authorize(request, call);
    return next(request);
  };
}
