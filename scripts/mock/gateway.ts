import { randomUUID } from "node:crypto";
import type { Exchange, Recording } from "../evidence/recording.js";

/** An answer in the form of the gateway in front of the service. */
function gatewayAnswer(status: number, code: string, message: string): Exchange["response"] {
  return { status, headers: { "Content-Type": "application/json" }, body: { error_msg: message, error_code: code, request_id: randomUUID().replaceAll("-", "") } };
}

/** No operation has the method and path. The reference records no such answer; the form is that of a recorded refusal. */
export function noSuchApi(method: string, path: string): Exchange["response"] {
  return gatewayAnswer(404, "APIGW.0101", `No API has the method ${method} and the path ${path}.`);
}

/** A body that is larger than any of this API. */
export function tooLarge(): Exchange["response"] {
  return gatewayAnswer(413, "APIGW.0201", "The request is too large.");
}

/** Nothing in the request says who is calling: the refusal that is recorded, of the same operation if there is one. */
export function unauthorized(recordings: readonly Recording[], operationId: string | undefined): Recording | undefined {
  const refused = recordings.filter(({ response }) => response.status === 401);
  return refused.find((recording) => recording.operationId === operationId) ?? refused[0];
}
