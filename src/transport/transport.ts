import { answer, type Answer } from "./answer.js";
import { authenticate } from "./authenticate.js";
import type { Handler } from "./call-request.js";
import { deadline } from "./deadline.js";
import { observe } from "./observe.js";
import { retry } from "./retry.js";
import { send } from "./send.js";

/**
 * The whole way of a request, outermost layer first. Order matters:
 * - `retry` is outermost, so that each attempt has a deadline, a hook and a proof of its own;
 * - `observe` sees what an attempt came to, a timeout included;
 * - `deadline` covers reading the answer, so that a body that never ends does not hang the call;
 * - `answer` judges what `authenticate` got after renewing a refused proof;
 * - credentials are put on last, so that nothing but the sending sees them.
 */
export const transport: Handler<Answer> = retry(observe(deadline(answer(authenticate(send)))));
