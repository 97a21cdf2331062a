import { describe, expect, it } from "vitest";
import { createClient, token, type ClientOptions } from "../../src/index.js";
import { call, clientFor, rejection, STYLES } from "./support/calls.js";
import { success } from "./support/behaviours.js";
import { listen } from "./support/server.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

const SECRET = "do-not-show";
const badValues = ["\r", "\n", "\r\nX-Evil: 1", "\0", "\u0001", "\x7f", "\u0100", "\u{1f680}"].flatMap((part) => [`${SECRET}${part}`, `${part}${SECRET}`, `a${part}${SECRET}`]);
const badNames = ["", " ", "a b", "a:", "a\r\nX-Evil", "a\0", "\u00fc", "a\tb", "(a)", "a/b"];
const bad = [...badValues.map((value): [string, string] => ["X-Ours", value]), ...badNames.map((name): [string, string] => [name, SECRET])];
const refusal = (name: string) => ({ name: "ArgumentError", argument: `header ${JSON.stringify(name)}`, message: `header ${JSON.stringify(name)} cannot be sent; nothing was sent` });

describe("a header that cannot be sent is refused by name, and its value is not shown", () => {
  it.each(bad)("in the options of a client: %j: %j", (name, value) => {
    expect(() => clientFor("https://css.example", { headers: { [name]: value } })).toThrow(expect.objectContaining(refusal(name)));
  });

  describe.each(STYLES)("by %s", (style) => {
    it.each(bad)("in the options of a call: %j: %j", async (name, value) => {
      const fetch = stubFetch(answering(200));
      const error = rejection(await call(clientFor("https://css.example", { fetch }), style, { headers: { [name]: value } }));
      expect(error).toMatchObject(refusal(name));
      expect(fetch.calls).toEqual([]);
    });

    it.each(bad)("in what onRequest returns: %j: %j", async (name, value) => {
      const fetch = stubFetch(answering(200));
      const error = rejection(await call(clientFor("https://css.example", { fetch, retries: 2, onRequest: () => ({ [name]: value }) }), style));
      expect(error).toMatchObject(refusal(name));
      expect(fetch.calls).toEqual([]);
    });
  });

  it("in a header parameter of a call by path", async () => {
    const fetch = stubFetch(answering(200));
    const params = { path: { cluster_id: "c" }, header: { "X-Language": `${SECRET}\n` } };
    await expect(clientFor("https://css.example", { fetch }).POST!("/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", { params, body: {} })).rejects.toMatchObject(refusal("X-Language"));
  });
});

describe("a token that no header can carry is refused, and is not shown", () => {
  const tokens = ["", " ", `${SECRET} `, `${SECRET}\r\nX-Evil: 1`, `${SECRET}\n`, `${SECRET}\0`, `${SECRET}\u00fc`, 5, true, {}, [SECRET]];
  const expected = { name: "ArgumentError", argument: "token", message: "token must be visible ASCII characters; nothing was sent" };

  it.each(tokens)("as text: %j", (value) => {
    expect(() => token(value as string)).toThrow(expect.objectContaining(expected));
  });

  it.each([...tokens, undefined, null])("from a function: %j", async (value) => {
    const fetch = stubFetch(answering(200));
    await expect(clientFor("https://css.example", { fetch, credentials: () => value as string }).startVpecp!({ cluster_id: "c", body: {} })).rejects.toMatchObject(expected);
    expect(fetch.calls).toEqual([]);
  });
});

describe("on the wire", () => {
  const arriving = async (client: Partial<ClientOptions>, headers?: Record<string, string>) => {
    const server = await listen(success);
    await createClient({ projectId: "p", credentials: "token", ...client, baseUrl: server.baseUrl } as ClientOptions).startVpecp({ cluster_id: "c", body: {} }, { headers });
    return server.received[0]!.headers;
  };

  it("stand those of client, call and hook, the later ones over the earlier ones", async () => {
    const headers = { "X-A": "client", "X-B": "client", "X-C": "client" };
    expect(await arriving({ headers, onRequest: () => ({ "x-C": "hook" }) }, { "x-b": "call", "X-C": "call" })).toMatchObject({ "x-a": "client", "x-b": "call", "x-c": "hook" });
  });

  it("the credentials win over headers of the same name, wherever they come from", async () => {
    const other = { "x-auth-token": "other" };
    expect(await arriving({ headers: other, onRequest: () => other }, other)).toMatchObject({ "x-auth-token": "token" });
  });

  it("stands the name of the package, unless the caller gives another", async () => {
    expect((await arriving({}))["user-agent"]).toMatch(/^otc-cloud-search\/\d/);
    expect((await arriving({ headers: { "User-Agent": "mine/1" } }))["user-agent"]).toBe("mine/1");
  });

  it("arrives every value that HTTP allows", async () => {
    expect(await arriving({}, { "X-A": "a\tb ~!", "X-B": "\u00fc", "x!#$%&'*+-.^_`|~9": "ok" })).toMatchObject({ "x-a": "a\tb ~!", "x-b": "\u00fc", "x!#$%&'*+-.^_`|~9": "ok" });
  });
});
