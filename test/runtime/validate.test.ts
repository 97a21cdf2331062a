import { describe, expect, it } from "vitest";
import { validateRequest, validateResponse, type OperationId } from "../../src/validate.js";
import { responseValidator, type OperationValidators } from "../../src/validate/compiled.js";
import { pathValues, queryValues, recordings } from "../contract/support/evidence.js";

const ID = "startVpecp";
const FORBIDDEN = 'must not be valid against {"required":["dualstackEnable"],"properties":{"dualstackEnable":{"const":true},"professionVpcep":{"const":false}}}';
const cases = recordings.map((recording) => [`${recording.operationId}/${recording.name}`, recording] as const);

describe("a recorded request", () => {
  it.each(cases)("%s is refused exactly where the service refused it", (_, recording) => {
    const { operationId, request } = recording;
    const found = validateRequest(operationId as OperationId, { ...pathValues(recording), ...queryValues(recording), body: request.body });
    const { in: place, at: pointer } = request.violates ?? {};
    expect(found.map(({ rule }) => rule)).toEqual(request.violates ? [request.violates.rule] : []);
    for (const { at } of found) expect(at).toMatch(new RegExp(`^${place === "query" ? "" : "/body"}${pointer}`));
  });
});

describe("a recorded answer", () => {
  it.each(cases)("%s is what the description says", (_, { operationId, response }) => {
    if (response.body !== undefined) expect(validateResponse(operationId as OperationId, response.status, response.body)).toEqual([]);
  });
});

describe("validateRequest", () => {
  it.each([
    ["a field with a wrong type", { cluster_id: "c", body: { professionVpcep: 1 } }, [{ at: "/body/professionVpcep", rule: "type", message: "must be boolean" }]],
    ["an unknown field", { cluster_id: "c", body: { "a/b~c": 1 } }, [{ at: "/body/a~1b~0c", rule: "additionalProperties", message: "is not a field of the description" }]],
    ["a field whose name every object knows", { cluster_id: "c", body: JSON.parse('{"__proto__":1,"toString":1}') as object }, ["__proto__", "toString"].map((name) => ({ at: `/body/${name}`, rule: "additionalProperties", message: "is not a field of the description" }))],
    ["a missing parameter and a missing body", {}, [
      { at: "/cluster_id", rule: "required", message: "is missing" },
      { at: "/body", rule: "required", message: "is missing" },
    ]],
    ["no argument", undefined, [
      { at: "/cluster_id", rule: "required", message: "is missing" },
      { at: "/body", rule: "required", message: "is missing" },
    ]],
    ["an unknown argument", { cluster_id: "c", body: {}, cluster: 1 }, [{ at: "/cluster", rule: "additionalProperties", message: "is not a field of the description" }]],
    ["an empty path parameter", { cluster_id: "", body: {} }, [{ at: "/cluster_id", rule: "minLength", message: "must NOT have fewer than 1 characters" }]],
    ["a path parameter that is no text", { cluster_id: 5, body: {} }, [{ at: "/cluster_id", rule: "type", message: "must be string" }]],
    ["a body that is no object", { cluster_id: "c", body: null }, [{ at: "/body", rule: "not", message: FORBIDDEN }, { at: "/body", rule: "type", message: "must be object" }]],
    ["a request that is no object", "c", [{ at: "", rule: "type", message: "must be object" }]],
    ["a forbidden combination", { cluster_id: "c", body: { dualstackEnable: true } }, [{ at: "/body", rule: "not", message: FORBIDDEN }]],
  ])("finds %s", (_, request, expected) => {
    expect(validateRequest(ID, request)).toEqual(expected);
  });

  it("judges what would be sent: undefined fields are not", () => {
    expect(validateRequest(ID, { cluster_id: "c", project_id: undefined, body: { endpoint: undefined, professionVpcep: { toJSON: () => true } } })).toEqual([]);
  });

  it.each([["an operation that does not exist", "startVpcep", {}, "operationId"], ["a name that every object knows", "toString", {}, "operationId"], ["a body that has no form in JSON", ID, { body: 1n }, "body"]])("throws for %s", (_, id, request, argument) => {
    expect(() => validateRequest(id as typeof ID, request)).toThrow(expect.objectContaining({ name: "ArgumentError", argument }));
  });
});

describe("validateResponse", () => {
  it.each([
    ["another constant", 200, { action: "closed" }, [{ at: "/action", rule: "const", message: 'must be equal to constant "createVpcepservice"' }]],
    ["a missing field", 200, {}, [{ at: "/action", rule: "required", message: "is missing" }]],
    ["no body", 200, undefined, [{ at: "", rule: "type", message: "must be object" }]],
    ["a refusal without a code", 409, { error_msg: "Sorry." }, [{ at: "/error_code", rule: "required", message: "is missing" }]],
  ])("finds %s", (_, status, body, expected) => {
    expect(validateResponse(ID, status, body)).toEqual(expected);
  });

  it.each([
    ["fields that the description does not know", 200, { action: "createVpcepservice", since: "now" }],
    ["any body of a status of which nothing is promised", 503, "<html>"],
    ["no body of a status of which nothing is promised", 202, undefined],
  ])("allows %s", (_, status, body) => {
    expect(validateResponse(ID, status, body)).toEqual([]);
  });

  it("throws for an operation that does not exist", () => {
    expect(() => validateResponse("startVpcep" as typeof ID, 200, {})).toThrow(expect.objectContaining({ name: "ArgumentError", argument: "operationId" }));
  });
});

describe("an answer is judged by what the description has", () => {
  const operation = (...statuses: string[]) => ({ request: () => true, responses: Object.fromEntries(statuses.map((status) => [status, Object.assign(() => true, { status })])) }) as OperationValidators;

  it.each([
    ["for its status", 404, ["200", "404", "4XX", "default"], "404"],
    ["for its range of statuses", 400, ["200", "404", "4XX", "default"], "4XX"],
    ["for any other status", 503, ["200", "404", "4XX", "default"], "default"],
    ["if there is anything", 503, ["200"], undefined],
  ])("%s: %i", (_, status, described, expected) => {
    expect(responseValidator(operation(...described), status)).toEqual(expected && expect.objectContaining({ status: expected }));
  });
});
