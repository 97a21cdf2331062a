import { describe, expect, test } from "vitest";
import { authorization } from "../../../src/credentials/signature/authorization.js";
import type { SignedHeader } from "../../../src/credentials/signature/canonical-headers.js";
import { canonicalRequest } from "../../../src/credentials/signature/canonical-request.js";
import { scopeOn, signingKey } from "../../../src/credentials/signature/credential-scope.js";
import { createSigner } from "../../../src/credentials/signature/signer.js";
import { sdkDate, stringToSign } from "../../../src/credentials/signature/string-to-sign.js";
import { implementations } from "./implementations.js";

/** The known answer that the provider's JavaScript SDK is tested with. */
const published = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "BYBYIiF3WUZGlorXmcTEDtNjB40JTibEXAMPLE",
  credentialScope: { region: "", service: "" },
  time: new Date("2020-10-21T11:54:11Z"),
  headers: [
    ["accept", "application/json"],
    ["content-type", "application/json"],
    ["host", "iam.eu-de.otc.t-systems.com"],
    ["user-agent", "OpenTelekomCloud JS/v1.0"],
    ["x-sdk-date", "20201021T115411Z"],
  ] as SignedHeader[],
  signature: "cb8397a6b119b38e8a4879f342e498896eb6f80f4c3cdebfd400cb2298d8a555",
};

const date = sdkDate(published.time);
const scope = scopeOn(date, published.credentialScope);

test("scope", () => {
  expect(scope).toBe("20201021///sdk_request");
  expect(scopeOn(date, { region: "eu-de", service: "css" })).toBe("20201021/eu-de/css/sdk_request");
});

test("string to sign", () => expect(stringToSign(date, scope, "HASH")).toBe("SDK-HMAC-SHA256\n20201021T115411Z\n20201021///sdk_request\nHASH"));

test("Authorization", () => {
  expect(authorization(published.accessKeyId, scope, published.headers, published.signature)).toBe(
    "SDK-HMAC-SHA256 Credential=AKIDEXAMPLE/20201021///sdk_request, SignedHeaders=accept;content-type;host;user-agent;x-sdk-date, " +
      `Signature=${published.signature}`,
  );
});

describe.each(implementations)("with %s", (_, crypto) => {
  test("signature", async () => {
    const url = { pathname: "/v3/projects", search: "?name=eu-de_test_dmd" };
    const canonical = canonicalRequest("GET", url, published.headers, await crypto.sha256Hex(""));
    const key = await signingKey(crypto, published.secretAccessKey, scope);
    expect(await key.hexDigest(stringToSign(date, scope, await crypto.sha256Hex(canonical)))).toBe(published.signature);
  });

  test("a whole request, on two days, has the key of each day", async () => {
    const { accessKeyId, secretAccessKey } = published;
    const credentialScope = { region: "eu-de", service: "css" };
    const authorizeWith = async (authorize: ReturnType<typeof createSigner>, time: string) => {
      const headers = new Headers();
      await authorize({ url: "https://css.eu-de.otc.t-systems.com/", method: "GET", headers }, { now: () => new Date(time) });
      return headers.get("Authorization")!;
    };
    const times = ["2020-10-21T23:59:59Z", "2020-10-22T00:00:00Z", "2020-10-21T23:59:59Z"];
    const one = createSigner(crypto, { accessKeyId, secretAccessKey, credentialScope });

    for (const time of times) {
      const fresh = createSigner(crypto, { accessKeyId, secretAccessKey, credentialScope });
      const day = time.slice(0, 10).replaceAll("-", "");
      const value = await authorizeWith(one, time);
      expect(value).toBe(await authorizeWith(fresh, time));
      expect(value).toContain(`Credential=AKIDEXAMPLE/${day}/eu-de/css/sdk_request, `);
    }
  });
});
