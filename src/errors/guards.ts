import type { ErrorCode } from "../../generated/error-codes.js";
import type { ArgumentError } from "./argument-error.js";
import type { ConnectionError } from "./connection-error.js";
import type { ContractError } from "./contract-error.js";
import type { PaginationError } from "./pagination-error.js";
import type { ServiceError } from "./service-error.js";
import type { TimeoutError } from "./timeout-error.js";
import type { WaitError } from "./wait-error.js";

// By name and not by class: a program may hold two copies of the package.

/**
 * Whether a value is a {@link ServiceError}: the service, or a gateway in front of it, refused the request. With a code
 * or a status, whether it refused it with that one; the type of the error then says so too.
 *
 * ```ts
 * if (isServiceError(error, "CSS.0031")) console.log("it already exists");
 * else if (isServiceError(error, 404)) console.log("there is no such cluster");
 * ```
 */
export function isServiceError(value: unknown): value is ServiceError;
export function isServiceError<Wanted extends ErrorCode | (string & {}) | number>(
  value: unknown,
  codeOrStatus: Wanted,
): value is ServiceError & (Wanted extends number ? { readonly status: Wanted } : { readonly code: Wanted });
export function isServiceError(value: unknown, codeOrStatus?: string | number): value is ServiceError {
  return hasName(value, "ServiceError") && (codeOrStatus === undefined || [(value as ServiceError).code, (value as ServiceError).status].includes(codeOrStatus));
}

/** Whether a value is a {@link ConnectionError}: no answer arrived. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return hasName(value, "ConnectionError");
}

/** Whether a value is a {@link TimeoutError} of this package (a `DOMException` may have the same name). */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return hasName(value, "TimeoutError") && (value as { code?: unknown }).code === "TIMED_OUT";
}

/** Whether a value is an {@link ArgumentError}: nothing was sent. */
export function isArgumentError(value: unknown): value is ArgumentError {
  return hasName(value, "ArgumentError");
}

/** Whether a value is a {@link ContractError}: the answer is not what the description promises. */
export function isContractError(value: unknown): value is ContractError {
  return hasName(value, "ContractError");
}

/** Whether a value is a {@link PaginationError}: the items of a list did not all come. */
export function isPaginationError(value: unknown): value is PaginationError {
  return hasName(value, "PaginationError");
}

/** Whether a value is a {@link WaitError}: what was waited for can no longer come, or has not come in time. */
export function isWaitError(value: unknown): value is WaitError {
  return hasName(value, "WaitError");
}

function hasName(value: unknown, name: string): boolean {
  return value instanceof Error && value.name === name;
}
