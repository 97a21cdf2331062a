import { describe, expect, it } from "vitest";
import * as client from "../../src/index.js";
import { isPaginationError, PaginationError } from "../../src/pagination.js";
import { isWaitError, WaitError } from "../../src/waiting.js";

/** What the entries of the package export. */
const otc = { ...client, isPaginationError, isWaitError };

const operation = { id: "startVpecp", method: "POST", path: "/v1.0" };
const response = new Response(null, { status: 409 });

const errors = {
  isServiceError: new otc.ServiceError(operation, response, { code: "CSS.0031" }),
  isConnectionError: new otc.ConnectionError(operation, "css.example", new TypeError("fetch failed")),
  isTimeoutError: new otc.TimeoutError(operation, "attempt", 1, 20_000),
  isArgumentError: new otc.ArgumentError("cluster_id", "is missing"),
  isContractError: new otc.ContractError(operation, response, "has no body"),
  isPaginationError: new PaginationError(operation, "page-repeats", 11, 10, 25),
  isWaitError: new WaitError("deadline", { condition: "ready", state: "nothing was seen yet", seen: [], attempt: 1, elapsed: 5 }),
};

describe.each(Object.keys(errors) as (keyof typeof errors)[])("%s", (guard) => {
  it.each(Object.entries(errors))("decides about the error of %s", (other, error) => {
    expect(otc[guard](error)).toBe(other === guard);
  });

  it.each([undefined, null, "ServiceError", { name: "ServiceError" }, new Error("other"), new DOMException("late", "TimeoutError")])("says no to %s", (value) => {
    expect(otc[guard](value)).toBe(false);
  });
});

describe("isServiceError with a code or a status", () => {
  const error: unknown = errors.isServiceError;

  it.each<[string | number, boolean]>([
    ["CSS.0031", true],
    [409, true],
    ["CSS.0001", false],
    [400, false],
    ["409", false],
    ["ServiceError", false],
  ])("%j: %s", (wanted, expected) => expect(otc.isServiceError(error, wanted)).toBe(expected));

  it("says no to other errors of that status", () => expect(otc.isServiceError(errors.isContractError, 409)).toBe(false));

  it("narrows the type of both", () => {
    if (!otc.isServiceError(error, "CSS.0031") || !otc.isServiceError(error, 409)) throw error;
    expect([error.code satisfies "CSS.0031", error.status satisfies 409]).toEqual(["CSS.0031", 409]);
  });
});

it("narrows by name, status and code", () => {
  const decide = (error: unknown): string => {
    if (otc.isTimeoutError(error)) return error.budget;
    if (!otc.isServiceError(error)) return "other";
    if (error.status === 409) return `conflict ${error.status satisfies 409}`;
    switch (error.code) {
      case "CSS.5182":
      case "APIGW.0301":
        return error.code;
      default:
        return "refused";
    }
  };
  expect(Object.values(errors).map(decide)).toEqual(["conflict 409", "other", "attempt", "other", "other", "other", "other"]);
});
