import { describe, expect, it } from "vitest";
import { api } from "../../generated/operations.js";
import { createClient, type ClientOptions, type Region } from "../../src/index.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

/** The URL to which a client with these options sends a call. */
async function target(options: object): Promise<string> {
  const fetch = stubFetch(answering(200));
  await createClient({ projectId: "p", credentials: "token", fetch, ...options } as unknown as ClientOptions).startVpecp({ cluster_id: "c", body: {} });
  return fetch.calls[0]!.url;
}
const PATH = "/v1.0/p/clusters/c/vpcepservice/open";

describe("a base URL", () => {
  it.each([
    ["https://css.example", "https://css.example"],
    ["https://css.example/", "https://css.example"],
    ["https://css.example:8443", "https://css.example:8443"],
    ["https://css.example:443", "https://css.example"],
    ["HTTPS://CSS.Example", "https://css.example"],
    ["  https://css.example\n", "https://css.example"],
    ["https://css.example/prefix", "https://css.example/prefix"],
    ["https://css.example/prefix/", "https://css.example/prefix"],
    ["https://css.example/a/../b", "https://css.example/b"],
    ["https://css.example/{cluster_id}", "https://css.example/%7Bcluster_id%7D"],
    ["https://m\u00fcnchen.example", "https://xn--mnchen-3ya.example"],
    ["http://localhost", "http://localhost"],
    ["http://localhost:8080/css", "http://localhost:8080/css"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["http://127.255.255.254", "http://127.255.255.254"],
    ["http://0x7f.1", "http://127.0.0.1"],
    ["http://2130706433", "http://127.0.0.1"],
    ["http://[::1]:8080", "http://[::1]:8080"],
    ["http://[0:0:0:0:0:0:0:1]", "http://[::1]"],
  ])("%s leads to %s", async (baseUrl, expected) => {
    expect(await target({ baseUrl })).toBe(expected + PATH);
  });

  it.each([
    "http://css.example",
    "http://127.0.0.1.evil.com",
    "http://127.0.0.evil.com",
    "http://localhost.evil",
    "http://localhost.",
    "http://evil.localhost.com",
    "http://x-localhost",
    "http://127.0.0.1@evil.com",
    "http://localhost@evil.com",
    "http://evil.com#@localhost",
    "http://evil.com\\@localhost",
    "http://128.0.0.1",
    "http://0.0.0.0",
    "http://10.0.0.1",
    "http://[::2]",
    "http://[::ffff:127.0.0.1]",
    "https://user@css.example",
    "https://user:password@css.example",
    "https://:password@css.example",
    "https://css.example?a=b",
    "https://css.example/?",
    "https://css.example/#",
    "https://css.example/#top",
    "https://css.example/?#",
    "ftp://css.example",
    "javascript:alert(1)",
    "data:text/plain,hello",
    "file:///etc/passwd",
    "ws://localhost",
    "css.example",
    "//css.example",
    "/v1.0",
    "https://",
    "https:///",
    "",
    " ",
    null,
    5,
    {},
  ])("%j is refused", (baseUrl) => {
    const create = () => createClient({ projectId: "p", credentials: "token", baseUrl } as unknown as ClientOptions);
    expect(create).toThrow(expect.objectContaining({ name: "ArgumentError", argument: "baseUrl" }));
    expect(create).not.toThrow(/password|evil|passwd/);
  });
});

describe("a region", () => {
  it.each(api.regions)("%s leads to its endpoint", async (region) => {
    expect(await target({ region })).toBe(`https://css.${region}.otc.t-systems.com${PATH}`);
  });

  it.each(["", "EU-DE", "eu-de ", "eu-fr", "x.evil.com/", "eu-de.evil.com/", "eu-de@evil.com", "{region}", "length", "0", undefined, null, 0, ["eu-de"]])("%j is refused, and the error names those that exist", (region) => {
    expect(() => createClient({ projectId: "p", credentials: "token", region: region as Region })).toThrow(
      expect.objectContaining({ name: "ArgumentError", argument: "region", message: "region must be one of eu-de, eu-nl, or baseUrl be given in its place; nothing was sent" }),
    );
  });

  it("and a base URL exclude each other", () => {
    expect(() => createClient({ credentials: "token", region: "eu-de", baseUrl: "https://css.example" } as unknown as ClientOptions)).toThrow(
      expect.objectContaining({ name: "ArgumentError", argument: "region" }),
    );
  });

  it("may be undefined beside a base URL, and the other way round", async () => {
    expect(await target({ region: undefined, baseUrl: "https://css.example" })).toBe(`https://css.example${PATH}`);
    expect(await target({ region: "eu-de", baseUrl: undefined })).toBe(`https://css.eu-de.otc.t-systems.com${PATH}`);
  });
});

it.each([undefined, null, "", 0])("credentials that are %j are refused", (credentials) => {
  expect(() => createClient({ region: "eu-de", credentials } as unknown as ClientOptions)).toThrow(expect.objectContaining({ name: "ArgumentError", argument: "credentials" }));
});
