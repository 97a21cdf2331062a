import { describe, expect, test } from "vitest";
import { canonicalHeaders, headersToSign, signedHeaderNames } from "../../../src/credentials/signature/canonical-headers.js";
import { canonicalPath } from "../../../src/credentials/signature/canonical-path.js";
import { canonicalQuery } from "../../../src/credentials/signature/canonical-query.js";
import { sdkDate } from "../../../src/credentials/signature/string-to-sign.js";

const inUrl = (rest: string) => new URL(`https://example.com${rest}`);

describe("path", () => {
  test.each([
    ["none", "", "/"],
    ["the root", "/", "/"],
    ["no slash at the end", "/a/b", "/a/b/"],
    ["a slash at the end", "/a/b/", "/a/b/"],
    ["slashes in a row", "/a//b//", "/a//b//"],
    ["unreserved characters", "/AZaz09-_.~", "/AZaz09-_.~/"],
    ["unreserved characters that the URL has encoded", "/%41%7e%2D", "/A~-/"],
    ["what encodeURIComponent lets through", "/!'()*", "/%21%27%28%29%2A/"],
    ["what a URL allows in paths", "/$&+,:;=@", "/%24%26%2B%2C%3A%3B%3D%40/"],
    ["a space", "/a b", "/a%20b/"],
    ["a slash within a segment", "/a%2fb", "/a%2Fb/"],
    ["small letters in escapes", "/%c3%b6", "/%C3%B6/"],
    ["other scripts", "/ö/日", "/%C3%B6/%E6%97%A5/"],
    ["escapes that are not UTF-8", "/%ff", "/%FF/"],
    ["a control character", "/%0a", "/%0A/"],
    ["a percent sign that starts no escape", "/100%", "/100%25/"],
    ["an encoded percent sign", "/%2541", "/%2541/"],
  ])("%s", (_, path, expected) => expect(canonicalPath(inUrl(path).pathname)).toBe(expected));
});

describe("query", () => {
  test.each([
    ["none", "", ""],
    ["an empty one", "?", ""],
    ["one without a value", "?a", "a="],
    ["one with an empty value", "?a=", "a="],
    ["one without a name", "?=a", "=a"],
    ["a value with =", "?a=b=c", "a=b%3Dc"],
    ["unsorted names", "?b=1&a=2&B=3", "B=3&a=2&b=1"],
    ["a name that another begins with", "?a-=1&a=2&a0=3", "a=2&a-=1&a0=3"],
    ["a repeated name", "?a=2&b=0&a=10&a=1", "a=1&a=10&a=2&b=0"],
    ["the same parameter twice", "?a=1&a=1", "a=1&a=1"],
    ["nothing between two &", "?a=1&&b=2&", "a=1&b=2"],
    ["a space as + and as %20", "?a=1+2&b=1%202", "a=1%202&b=1%202"],
    ["a plus sign", "?a=1%2B2", "a=1%2B2"],
    ["what encodeURIComponent lets through", "?a=!'()*", "a=%21%27%28%29%2A"],
    ["what URLSearchParams encodes without need", "?a=%7E", "a=~"],
    ["separators in a value", "?a=%26%3d%23/?", "a=%26%3D%23%2F%3F"],
    ["other scripts", "?ö=日", "%C3%B6=%E6%97%A5"],
    ["escapes that are not UTF-8", "?a=%ff%", "a=%FF%25"],
  ])("%s", (_, query, expected) => expect(canonicalQuery(inUrl(`/${query}`).search)).toBe(expected));
});

describe("headers", () => {
  const date = "20191115T033655Z";

  test("all of them, sorted", () => {
    const signed = headersToSign("application/json", "example.com:8443", "p", date, "t");
    expect(canonicalHeaders(signed)).toBe(
      `content-type:application/json\nhost:example.com:8443\nx-project-id:p\nx-sdk-date:${date}\nx-security-token:t\n`,
    );
    expect(signedHeaderNames(signed)).toBe("content-type;host;x-project-id;x-sdk-date;x-security-token");
  });

  test("none that the request does not have", () => {
    const signed = headersToSign(null, "example.com", undefined, date, undefined);
    expect(canonicalHeaders(signed)).toBe(`host:example.com\nx-sdk-date:${date}\n`);
    expect(signedHeaderNames(signed)).toBe("host;x-sdk-date");
  });
});

test("the date is in UTC and has no fractions", () => expect(sdkDate(new Date("2024-02-29T23:30:00.999-02:00"))).toBe("20240301T013000Z"));
