import { describe, expect, test } from "vitest";
import { authorization } from "../../../src/credentials/signature/authorization.js";
import { bodyHash } from "../../../src/credentials/signature/body-hash.js";
import { canonicalHeaders, signedHeaderNames, type SignedHeader } from "../../../src/credentials/signature/canonical-headers.js";
import { canonicalPath } from "../../../src/credentials/signature/canonical-path.js";
import { canonicalQuery } from "../../../src/credentials/signature/canonical-query.js";
import { canonicalRequest } from "../../../src/credentials/signature/canonical-request.js";
import { signingKey } from "../../../src/credentials/signature/credential-scope.js";
import { createSigner } from "../../../src/credentials/signature/signer.js";
import { sdkDate, stringToSign } from "../../../src/credentials/signature/string-to-sign.js";
import { implementations } from "./implementations.js";

/** The known answer that the documentation of the API gateway publishes. */
const published = {
  accessKeyId: "QTWAOYTTINDUT2QVKYUC",
  secretAccessKey: "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc",
  pathname: "/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs",
  search: "?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
  time: new Date("2019-11-15T03:36:55Z"),
  date: "20191115T033655Z",
  headers: [
    ["content-type", "application/json"],
    ["host", "service.region.example.com"],
    ["x-sdk-date", "20191115T033655Z"],
  ] as SignedHeader[],
  canonicalRequestHash: "b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a",
  signature: "7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe",
};

const emptyBodyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const canonical = `GET
/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs/
limit=2&marker=13551d6b-755d-4757-b956-536f674975c0
content-type:application/json
host:service.region.example.com
x-sdk-date:20191115T033655Z

content-type;host;x-sdk-date
${emptyBodyHash}`;

const authorizationValue =
  "SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, " + `Signature=${published.signature}`;

describe("texts", () => {
  const { pathname, search, headers, date } = published;
  test("path", () => expect(canonicalPath(pathname)).toBe("/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs/"));
  test("query", () => expect(canonicalQuery(search)).toBe("limit=2&marker=13551d6b-755d-4757-b956-536f674975c0"));
  test("headers", () => {
    expect(canonicalHeaders(headers)).toBe("content-type:application/json\nhost:service.region.example.com\nx-sdk-date:20191115T033655Z\n");
  });
  test("header names", () => expect(signedHeaderNames(headers)).toBe("content-type;host;x-sdk-date"));
  test("request", () => expect(canonicalRequest("GET", { pathname, search }, headers, emptyBodyHash)).toBe(canonical));
  test("date", () => expect(sdkDate(published.time)).toBe(date));
  test("string to sign", () => {
    expect(stringToSign(date, undefined, published.canonicalRequestHash)).toBe(`SDK-HMAC-SHA256\n20191115T033655Z\n${published.canonicalRequestHash}`);
  });
  test("Authorization", () => {
    expect(authorization(published.accessKeyId, undefined, headers, published.signature)).toBe(authorizationValue);
  });
});

describe.each(implementations)("with %s", (_, crypto) => {
  test("hash of no body", async () => expect(await bodyHash(crypto, undefined)).toBe(emptyBodyHash));

  test("hash of the canonical request", async () => expect(await crypto.sha256Hex(canonical)).toBe(published.canonicalRequestHash));

  test("signature", async () => {
    const key = await signingKey(crypto, published.secretAccessKey, undefined);
    expect(await key.hexDigest(stringToSign(published.date, undefined, published.canonicalRequestHash))).toBe(published.signature);
  });

  test("a whole request", async () => {
    const headers = new Headers({ "Content-Type": "application/json" });
    const url = `https://service.region.example.com${published.pathname}${published.search}`;
    await createSigner(crypto, published)({ url, method: "GET", headers }, { now: () => published.time });
    expect(Object.fromEntries(headers)).toEqual({
      "authorization": authorizationValue,
      "content-type": "application/json",
      "x-sdk-date": published.date,
    });
  });
});
