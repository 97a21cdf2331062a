import { errorCodes, type ErrorCode, type ErrorCodeEntry } from "../generated/error-codes.js";

export { errorCodes, type ErrorCode, type ErrorCodeEntry };

/** An error code, and what the reference says of it. */
export interface Explanation extends ErrorCodeEntry {
  code: ErrorCode;
}

/**
 * What an error code means and what to do about it, by the catalogue of the reference. Takes a code, or an error
 * that has one in its field `code`, such as a ServiceError. Undefined for anything else: gateways have codes that
 * the catalogue does not know, and an answer may have none.
 *
 * ```ts
 * import { createClient } from "otc-cloud-search";
 * import { explain } from "otc-cloud-search/error-codes";
 *
 * const css = createClient({ region: "eu-de", projectId: "p", credentials: process.env.OS_TOKEN! });
 * try {
 *   await css.startVpecp({ cluster_id: "c", body: {} });
 * } catch (error) {
 *   const explanation = explain(error);
 *   if (!explanation) throw error;
 *   console.error(`${explanation.code}: ${explanation.meaning} ${explanation.remedy}`);
 * }
 * ```
 *
 * `status` is the one under which the reference lists the code. `retryable` says whether the same request can succeed
 * later, unchanged; the field of that name of a ServiceError goes by the status alone.
 */
export function explain(code: ErrorCode): Explanation;
export function explain(errorOrCode: unknown): Explanation | undefined;
export function explain(errorOrCode: unknown): Explanation | undefined {
  const code = typeof errorOrCode === "string" ? errorOrCode : (errorOrCode as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" && Object.hasOwn(errorCodes, code) ? { code: code as ErrorCode, ...errorCodes[code as ErrorCode] } : undefined;
}
