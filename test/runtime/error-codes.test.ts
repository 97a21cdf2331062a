import { describe, expect, expectTypeOf, it } from "vitest";
import { errorCodes, explain, type ErrorCode, type Explanation } from "../../src/error-codes.js";
import { createClient, type ServiceError } from "../../src/index.js";

const OFF = {
  code: "CSS.5182",
  status: 400,
  meaning: "The cluster's VPC endpoint service is off.",
  remedy: "Turn on the VPC endpoint service first.",
  retryable: false,
};

describe("explain", () => {
  it("says what a code means and what to do", () => {
    expect(explain("CSS.5182")).toEqual(OFF);
  });

  it("takes the error of a call", async () => {
    const fetch = async () => Response.json({ error_code: "CSS.5182", error_msg: "Sorry." }, { status: 400 });
    const client = createClient({ region: "eu-de", projectId: "p", credentials: "t", fetch });
    const error = await client.startVpecp({ cluster_id: "c", body: {} }).catch((error: ServiceError) => error);
    expect(explain(error)).toEqual(OFF);
  });

  it("takes any error with a code", () => {
    expect(explain(Object.assign(new Error("Sorry."), { code: "CSS.0031" }))).toMatchObject({ code: "CSS.0031", status: 409 });
  });

  it.each([
    ["a code of a gateway", "APIGW.0301"],
    ["a code in another letter case", "css.5182"],
    ["the name of something that every object has", "toString"],
    ["an error with an unknown code", Object.assign(new Error(), { code: "ECONNREFUSED" })],
    ["an error with a code that is no text", { code: 5182 }],
    ["an error without a code", new Error("CSS.5182")],
    ["a code that stands in a list", { code: ["CSS.5182"] }],
    ["nothing", undefined],
    ["null", null],
    ["a number", 5182],
  ])("knows nothing of %s", (_, value) => {
    expect(explain(value)).toBeUndefined();
  });

  it("has an explanation of every code, that cannot be changed by changing what it gave", () => {
    for (const code of Object.keys(errorCodes) as ErrorCode[]) expect(explain(code)).toEqual({ code, ...errorCodes[code] });
    const first = explain("CSS.5182");
    first.remedy = "changed";
    expect(explain("CSS.5182")).toEqual(OFF);
  });

  it("is typed: a known code is always explained", () => {
    expectTypeOf(explain("CSS.5182")).toEqualTypeOf<Explanation>();
    expectTypeOf(explain("APIGW.0301")).toEqualTypeOf<Explanation | undefined>();
    expectTypeOf(explain({} as ServiceError)).toEqualTypeOf<Explanation | undefined>();
  });
});
