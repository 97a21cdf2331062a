import { describe, expect, test } from "vitest";
import { accessKey } from "../../../src/credentials/access-key.js";
import { ArgumentError } from "../../../src/errors/argument-error.js";

const keys = { accessKeyId: "QTWAOYTTINDUT2QVKYUC", secretAccessKey: "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc" };
const time = new Date("2019-11-15T03:36:55Z");

async function authorize(credentials = accessKey(keys), request: { url?: string; headers?: Headers; body?: string } = {}, projectId?: string) {
  const headers = request.headers ?? new Headers();
  const url = "https://css.eu-de.otc.t-systems.com/v1.0/p/clusters";
  await credentials.authorize({ url, method: "POST", ...request, headers }, { now: () => time, projectId });
  return headers;
}

const signedNames = (headers: Headers) => /SignedHeaders=([^,]+)/.exec(headers.get("Authorization")!)![1];

describe("what is put on a request", () => {
  test("the date and the signature", async () => {
    const headers = await authorize();
    expect([...headers.keys()]).toEqual(["authorization", "x-sdk-date"]);
    expect(headers.get("X-Sdk-Date")).toBe("20191115T033655Z");
    expect(signedNames(headers)).toBe("host;x-sdk-date");
  });

  test("the project, signed, where the call has one", async () => {
    const headers = await authorize(undefined, undefined, "77b6a44cba5143ab91d13ab9a8ff44fd");
    expect(headers.get("X-Project-Id")).toBe("77b6a44cba5143ab91d13ab9a8ff44fd");
    expect(signedNames(headers)).toBe("host;x-project-id;x-sdk-date");
  });

  test("the security token, signed, with a temporary key", async () => {
    const headers = await authorize(accessKey({ ...keys, securityToken: "TOKEN" }));
    expect(headers.get("X-Security-Token")).toBe("TOKEN");
    expect(signedNames(headers)).toBe("host;x-sdk-date;x-security-token");
  });

  test("the scope, if one is asked for", async () => {
    const headers = await authorize(accessKey({ ...keys, credentialScope: { region: "eu-de", service: "css" } }));
    expect(headers.get("Authorization")).toMatch(
      /^SDK-HMAC-SHA256 Credential=QTWAOYTTINDUT2QVKYUC\/20191115\/eu-de\/css\/sdk_request, SignedHeaders=host;x-sdk-date, Signature=[\da-f]{64}$/,
    );
  });

  test("no Host, which fetch sets", async () => expect((await authorize()).has("Host")).toBe(false));
});

describe("a signature depends on", () => {
  const credentials = accessKey(keys);
  const signature = async (request: Parameters<typeof authorize>[1]) => (await authorize(credentials, request)).get("Authorization");
  const url = "https://css.eu-de.otc.t-systems.com/v1.0/p/clusters";

  test.each<[string, NonNullable<Parameters<typeof authorize>[1]>]>([
    ["the host", { url: url.replace("eu-de", "eu-nl") }],
    ["a port that is not the default", { url: url.replace(".com", ".com:8443") }],
    ["the path", { url: `${url}/c` }],
    ["the query", { url: `${url}?a=1` }],
    ["the body", { body: "{}" }],
  ])("%s", async (_, request) => expect(await signature(request)).not.toBe(await signature({})));

  test.each<[string, NonNullable<Parameters<typeof authorize>[1]>]>([
    ["a default port", { url: url.replace(".com", ".com:443") }],
    ["capitals in the host", { url: url.replace("css", "CSS") }],
    ["a fragment", { url: `${url}#f` }],
    ["other headers", { headers: new Headers({ "User-Agent": "x" }) }],
  ])("but not on %s", async (_, request) => expect(await signature(request)).toBe(await signature({})));
});

test("each attempt is signed anew, over what an earlier one has left", async () => {
  const credentials = accessKey({ ...keys, securityToken: "TOKEN" });
  const request = { url: "https://example.com/", method: "GET", headers: new Headers() };
  await credentials.authorize(request, { now: () => new Date("2019-11-15T03:00:00Z"), projectId: "p" });
  await credentials.authorize(request, { now: () => time, projectId: "p" });
  const fresh = { ...request, headers: new Headers() };
  await credentials.authorize(fresh, { now: () => time, projectId: "p" });
  expect([...request.headers]).toEqual([...fresh.headers]);
});

describe("what is refused", () => {
  test.each([
    ["accessKeyId", { accessKeyId: undefined }],
    ["accessKeyId", { accessKeyId: "" }],
    ["accessKeyId", { accessKeyId: "with space" }],
    ["secretAccessKey", { secretAccessKey: undefined }],
    ["secretAccessKey", { secretAccessKey: 7 }],
    ["secretAccessKey", { secretAccessKey: "" }],
    ["secretAccessKey", { secretAccessKey: `${keys.secretAccessKey}\n` }],
    ["securityToken", { securityToken: "a\r\nX-Evil: 1" }],
    ["securityToken", { securityToken: null }],
    ["credentialScope", { credentialScope: { region: "eu de", service: "css" } }],
    ["credentialScope", { credentialScope: { region: "eu-de", service: "css\r\nX-Evil: 1" } }],
  ])("%s of %j", (argument, wrong) => {
    const make = () => accessKey({ ...keys, ...wrong } as never);
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(`${argument} must be visible ASCII characters; nothing was sent`);
  });

  test("a project ID that no header can carry", async () => {
    await expect(async () => authorize(undefined, undefined, "a\r\nb")).rejects.toThrow("project_id must be visible ASCII characters");
  });

  test("a body that cannot be hashed without being used up; nothing is put on the request", async () => {
    const headers = new Headers();
    const body = new ReadableStream() as never;
    await expect(async () => authorize(undefined, { headers, body })).rejects.toThrow(ArgumentError);
    expect([...headers]).toEqual([]);
  });
});
