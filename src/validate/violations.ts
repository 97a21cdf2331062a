import type { api } from "../../generated/operations.js";
import { validators } from "../../generated/validators.js";
import { ArgumentError } from "../errors/argument-error.js";
import { toJson } from "../request.js";
import { responseValidator, type CompiledSchema, type OperationValidators } from "./compiled.js";

/** The `operationId` of a described operation. */
export type OperationId = keyof typeof api.operations;

/** One place where a value is not what the description says. */
export interface Violation {
  /** JSON pointer to the place; that of the field where one is missing or not described. Empty for the whole value. */
  at: string;
  /** The keyword of JSON Schema that is broken. */
  rule: string;
  /** What is wrong, as the rest of a sentence that begins with the place. Shows no value that was judged. */
  message: string;
}

/**
 * Where a request is not what the description says: unknown fields, wrong types, forbidden combinations. Empty if it
 * may be sent.
 *
 * ```ts
 * import { validateRequest } from "otc-cloud-search/validate";
 *
 * validateRequest("startVpecp", { cluster_id: "c", body: { professionVpcep: "yes" } });
 * // [{ at: "/body/professionVpcep", rule: "type", message: "must be boolean" }]
 * ```
 *
 * @param request What the method of the operation is given. It is judged as the JSON that would be sent.
 * @throws {ArgumentError} for an operation that does not exist, and for a request that has no form in JSON.
 */
export function validateRequest(operationId: OperationId, request: unknown): Violation[] {
  return violations(validatorsOf(operationId).request, JSON.parse(toJson(request ?? {})));
}

/**
 * Where the body of an answer is not what the description says. Empty if it is: fields that the description does not
 * know are allowed, and of many statuses it promises nothing.
 *
 * ```ts
 * import { validateResponse } from "otc-cloud-search/validate";
 *
 * validateResponse("startVpecp", 200, { action: "enabled" });
 * // [{ at: "/action", rule: "const", message: 'must be equal to constant "createVpcepservice"' }]
 * ```
 *
 * @param body The parsed body; undefined if there was none.
 * @throws {ArgumentError} for an operation that does not exist.
 */
export function validateResponse(operationId: OperationId, status: number, body: unknown): Violation[] {
  const validate = responseValidator(validatorsOf(operationId), status);
  return validate ? violations(validate, body) : [];
}

function validatorsOf(operationId: string): OperationValidators {
  if (!Object.hasOwn(validators, operationId)) throw new ArgumentError("operationId", "is not that of an operation");
  return validators[operationId as OperationId];
}

function violations(validate: CompiledSchema, value: unknown): Violation[] {
  if (validate(value)) return [];
  return validate.errors!.map(({ instancePath, keyword, message, params }) => {
    const field = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
    return { at: field === undefined ? instancePath : `${instancePath}/${String(field).replaceAll("~", "~0").replaceAll("/", "~1")}`, rule: keyword, message };
  });
}
