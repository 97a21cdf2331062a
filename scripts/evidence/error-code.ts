import { errorDetails } from "../../src/errors/error-body.js";
import type { Exchange } from "./recording.js";

/** The error code of an answer, undefined for a success or where there is none. */
export function errorCodeOf({ body }: Exchange["response"]): string | undefined {
  return errorDetails(body)?.code;
}

/** Whether an answer is that of a success. */
export function succeeds(response: Exchange["response"]): boolean {
  return response.status < 300 && errorCodeOf(response) === undefined;
}
