import { errorCodes, type ErrorCode } from "../../generated/error-codes.js";
import { recordings } from "../../generated/recordings.js";
import type { Recording } from "../../src/replay/recording.js";
import type { Answer } from "./exchange.js";

const JSON_HEADERS = { "Content-Type": "application/json" };
const BY_OPERATION: Readonly<Record<string, Readonly<Record<string, Recording>>>> = recordings;
const ANSWERS: readonly Answer[] = Object.values(BY_OPERATION).flatMap((byName) => Object.values(byName).map(({ response }) => response));

/** How the service refuses a request with a code: as recorded, or, where no recording has the code, as the catalogue says. */
export function refusal(code: ErrorCode): Answer {
  const recorded = ANSWERS.find(({ body }) => codeOf(body) === code);
  const { status, meaning } = errorCodes[code];
  return recorded ?? { status, headers: JSON_HEADERS, body: { error_code: code, error_msg: meaning } };
}

/** How the gateway refuses credentials. */
export function refusedCredentials(): Answer {
  return ANSWERS.find(({ status }) => status === 401)!;
}

/** How the gateway refuses a method and path that it does not know. */
export function unknownRoute(): Answer {
  const body = { error_msg: "The API does not exist or has not been published in the environment", error_code: "APIGW.0101", request_id: "5fc0bb6a2a7a4b6cb2fb6b0f4ad5b4f9" };
  return { status: 404, headers: JSON_HEADERS, body };
}

/** How the service refuses a request because of a precondition that it does, or does not, name. */
export function unmetPrecondition(named: boolean): Answer {
  return ANSWERS.find(({ status, body }) => status === 412 && (body !== undefined) === named)!;
}

/** The answer of success that the recordings of an operation have. */
export function recordedSuccess(operationId: string): Answer {
  return Object.values(BY_OPERATION[operationId]!).find(({ response: { status, body } }) => status < 300 && codeOf(body) === undefined)!.response;
}

/** An answer of success with a body of its own. */
export function success(body: unknown): Answer {
  return { status: 200, headers: JSON_HEADERS, body };
}

function codeOf(body: unknown): unknown {
  return (body as { error_code?: unknown } | undefined)?.error_code;
}
