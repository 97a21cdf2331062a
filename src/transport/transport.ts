import type { Credentials, FetchLike } from "../options.js";
import { answer, type Answer } from "./answer.js";
import { authenticate } from "./authenticate.js";
import type { Handler } from "./call-request.js";
import { send } from "./send.js";

/**
 * The whole way of a request, outermost layer first. Order matters: credentials are put on last, so that
 * nothing but the sending itself sees them; the answer is judged outside of both, so that no caller meets
 * an answer that nobody looked at.
 */
export function createTransport(fetch: FetchLike | undefined, credentials: Credentials): Handler<Answer> {
  return answer(authenticate(credentials)(send(fetch)));
}
