import { ArgumentError } from "../errors/argument-error.js";
import type { Credentials } from "../options.js";
import type { Handler } from "./call-request.js";

/** Characters that a header value can hold; a line break would start another header. */
const HEADER_VALUE = /^[\x21-\x7e]+$/;

/** Puts the token on each request. */
export function authenticate(credentials: Credentials): (next: Handler<Response>) => Handler<Response> {
  return (next) => async (request) => {
    const token = typeof credentials === "function" ? await credentials() : credentials;
    if (typeof token !== "string" || !HEADER_VALUE.test(token)) {
      throw new ArgumentError("credentials", "gave something that is not a token (visible ASCII characters, no spaces)");
    }
    request.headers.set("X-Auth-Token", token);
    return next(request);
  };
}
