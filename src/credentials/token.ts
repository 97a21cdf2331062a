import type { Credentials } from "./credentials.js";
import { headerValue } from "./header-value.js";

/** A token, or a function that returns one. */
export type TokenSource = string | (() => string | Promise<string>);

/**
 * Credentials that are a token of the identity service, sent as `X-Auth-Token`.
 *
 * The token has to be scoped to the project that owns the clusters. The identity service hands it out in the
 * header `X-Subject-Token` of its answer to `POST /v3/auth/tokens`; it is good for 24 hours. In a process that
 * lives longer, give a function: it is asked for every attempt of a request, so it should keep the token it has
 * until that one is about to expire.
 *
 * @throws {ArgumentError} for a token that no header can carry: an empty one, or one with spaces, line breaks or
 *   other characters that are not visible ASCII. For what a function returns, the call rejects with it instead.
 */
export function token(source: TokenSource): Credentials {
  if (typeof source !== "function") {
    const value = headerValue("token", source);
    return { authorize: ({ headers }) => headers.set("X-Auth-Token", value) };
  }
  return {
    async authorize({ headers }) {
      headers.set("X-Auth-Token", headerValue("token", await source()));
    },
  };
}
