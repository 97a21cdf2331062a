import type { AuthorizationContext } from "../credentials/credentials.js";
import type { Call, Handler } from "./call-request.js";

/** Puts the proof of the caller on each attempt; after a 401 renews it and tries once more, where that is possible. */
export function authenticate(next: Handler<Response>): Handler<Response> {
  return async (request) => {
    const { credentials } = request.call;
    const context = authorizationContext(request.call);
    await credentials.authorize(request, context);
    const response = await next(request);
    if (response.status !== 401 || !(await credentials.renew?.(request, context))) return response;
    await response.body?.cancel();
    await credentials.authorize(request, context);
    return next(request);
  };
}

export function authorizationContext({ projectId, fetch }: Pick<Call, "projectId" | "fetch">): AuthorizationContext {
  return { now: () => new Date(), projectId, fetch };
}
