import type { Credentials } from "./credentials.js";
import { headerValue } from "./header-value.js";

/** A token, or a function that returns one. */
export type TokenSource = string | (() => string | Promise<string>);

const HEADER = "X-Auth-Token";

/**
 * Credentials that are a token of the identity service, sent as `X-Auth-Token`.
 *
 * The token has to be scoped to the project that owns the clusters. The identity service hands it out in the
 * header `X-Subject-Token` of its answer to `POST /v3/auth/tokens`; it is good for 24 hours. In a process that
 * lives longer, give a function: it is asked for every attempt of a request, so it should keep the token it has
 * until that one is about to expire. After a 401 it is asked again; if it then gives another token, the request is sent
 * once more, with the token that it gives for that.
 *
 * @throws {ArgumentError} for a token that no header can carry: an empty one, or one with spaces, line breaks or
 *   other characters that are not visible ASCII. For what a function returns, the call rejects with it instead.
 */
export function token(source: TokenSource): Credentials {
  if (typeof source !== "function") {
    const value = headerValue("token", source);
    return { authorize: ({ headers }) => headers.set(HEADER, value) };
  }
  const authorize = async ({ headers }: { headers: Headers }) => headers.set(HEADER, headerValue("token", await source()));
  return {
    authorize,
    async renew(request) {
      const refused = request.headers.get(HEADER);
      await authorize(request);
      return request.headers.get(HEADER) !== refused;
    },
  };
}
