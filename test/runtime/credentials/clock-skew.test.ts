import { describe, expect, test } from "vitest";
import { describeClockSkew } from "../../../src/credentials/clock-skew.js";

const SERVICE_TIME = "Fri, 15 Nov 2019 03:36:55 GMT";
const minutes = (count: number) => Date.parse(SERVICE_TIME) + count * 60_000;
const refusal = { status: 401, code: "APIGW.0301", date: SERVICE_TIME };

describe("the difference", () => {
  test.each([
    [-27, "the local clock is 27 minutes behind the service"],
    [27, "the local clock is 27 minutes ahead of the service"],
    [15.5, "the local clock is 16 minutes ahead of the service"],
    [-60 * 24 * 2, "the local clock is 2880 minutes behind the service"],
    [15.4, undefined],
    [15, undefined],
    [-15, undefined],
    [0, undefined],
  ])("of %d minutes", (count, words) => expect(describeClockSkew(refusal, minutes(count))).toBe(words));
});

describe("the answer", () => {
  const now = minutes(-27);
  test.each([
    ["401 without a code", { status: 401 }, true],
    ["401 with a code of its own", { status: 401, code: "401" }, true],
    ["another status with a code of the gateway", { status: 403, code: "APIGW.0301" }, true],
    ["another status with the gateway's other code", { status: 400, code: "APIG.0301" }, true],
    ["403", { status: 403 }, false],
    ["a wrong request", { status: 400, code: "CSS.0001" }, false],
    ["a success", { status: 200 }, false],
  ])("%s", (_, answer, explained) => {
    expect(describeClockSkew({ date: SERVICE_TIME, ...answer }, now) !== undefined).toBe(explained);
  });
});

describe("no explanation without a date of HTTP", () => {
  test.each([[null], [""], ["0"], ["1"], ["2019-11-15T03:36:55Z"], ["Fri, 15 Nov 2019"], ["Mon, 15 Nov 2019 03:36:55 GMT"], ["nonsense"]])("%j", (date) => {
    expect(describeClockSkew({ ...refusal, date }, minutes(-27))).toBeUndefined();
  });
});
