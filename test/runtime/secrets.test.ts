import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { createClient, token, type ClientOptions, type Hooks } from "../../src/index.js";
import { call, clientFor, STYLES } from "./support/calls.js";
import { cutOff, empty, json, neverEnding, page, raw, redirect, reset, silence, success, text } from "./support/behaviours.js";
import { marker, markersIn } from "./support/canary.js";
import { open, type Behaviour, type ScriptedServer } from "./support/server.js";

const CONSOLE = ["debug", "error", "info", "log", "table", "trace", "warn"] as const;
let printed: MockInstance[];
beforeEach(() => {
  printed = [...CONSOLE.map((method) => vi.spyOn(console, method)), vi.spyOn(process, "emitWarning"), vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
});
afterEach(() => vi.restoreAllMocks());

const secretHeaders = (place: string) => ({ Authorization: `Bearer ${marker(`${place}-authorization`)}`, Cookie: `session=${marker(`${place}-cookie`)}`, "X-Api-Key": marker(`${place}-key`) });
const renewed = { count: 0 };
const tokens: [string, () => ClientOptions["credentials"]][] = [
  ["a token", () => marker("token")],
  ["a function that gives another each time", () => () => marker(`token-${(renewed.count += 1)}`)],
];

/** Shows the request to the one who sent it, as gateways do when they are asked to explain themselves. */
const echo =
  (status: number, type: "html" | "json"): Behaviour =>
  (response, { headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
    if (type === "html") text(status, `<pre>${lines.join("\n").replaceAll("connection", "<b>connection</b>")}</pre>`)(response, {} as never);
    else json(status, { error_code: "APIGW.0301", error_msg: `Token ${String(headers["x-auth-token"])} is wrong (${lines.join(", ")}).`, request_id: String(headers["x-api-key"]) })(response, {} as never);
  };

const failures: [what: string, behaviour: Behaviour, options?: object, fields?: Record<string, unknown>][] = [
  ["a refusal", json(400, { error_code: "CSS.0001", error_msg: "No." })],
  ["a refused token", json(401, { error_code: "APIGW.0301", error_msg: "No." })],
  ["an error body under 202", json(202, { error_code: "CSS.0011", error_msg: "Busy." })],
  ["a page", page(502)],
  ["a page under 200", page(200)],
  ["no body", empty(200)],
  ["a body that is cut off", cutOff(200, '{"action"')],
  ["a redirect", redirect(302, "https://elsewhere.example/")],
  ["a reset connection", reset],
  ["no HTTP", raw("SSH-2.0-OpenSSH_9.2\r\n")],
  ["a timeout before the answer", silence, { attemptTimeout: 50 }],
  ["a timeout within the answer", neverEnding, { attemptTimeout: 50 }],
  ["a timeout of the call", silence, { timeout: 50 }],
  ["an abort", silence, { get signal() { return AbortSignal.timeout(50); } }],
  ["a missing argument", success, {}, { cluster_id: undefined }],
  ["a wrong argument", success, {}, { cluster_id: ".." }],
  ["a body that is no JSON", success, {}, { cluster_id: "c", body: { size: 5n } }],
  ["a wrong number", success, { retries: NaN }],
  ["a header that is no header", success, { headers: { "X-Secret": `${marker("call")}\n` } }],
  ["a name that is no header", success, { headers: { "X Secret": marker("call") } }],
  ["a header that fetch refuses", success, { headers: { "Transfer-Encoding": marker("call") } }],
  ["a length that fetch refuses", success, { headers: { "Content-Length": marker("call") } }],
  ["a connection that fetch refuses", success, { headers: { Connection: marker("call") } }],
  ["an expectation that fetch refuses", success, { headers: { Expect: marker("call") } }],
  ["a page that shows the request", echo(502, "html")],
  ["a page that shows the request under 200", echo(200, "html")],
  ["an error that shows the request", echo(401, "json")],
  ["an error that shows the request under 200", echo(200, "json")],
];

describe.each(tokens)("%s and secret headers", (_, credentials) => {
  describe.each(STYLES)("by %s", (style) => {
    it.each(failures)("are in nothing that %s leads to", async (_, behaviour, options = {}, fields = { cluster_id: "c" }) => {
      const server = await open(behaviour);
      const shown: unknown[] = [];
      const hooks: Hooks = { onRequest: (start) => (shown.push(start), { "X-Hook": marker("hook") }), onResponse: (end) => void shown.push(end), onRetry: (retry) => void shown.push(retry) };
      const client = clientFor(server.baseUrl, { credentials: credentials(), headers: secretHeaders("client"), ...hooks });
      const { headers, ...rest } = options as { headers?: Record<string, string> };
      const outcome = await call(client, style, { headers: { ...secretHeaders("call"), ...headers }, ...rest }, fields);
      await server.close();
      expect(outcome.how).not.toBe("data");
      expect(markersIn(outcome, (outcome as { error: unknown }).error, client, ...shown)).toEqual([]);
      for (const print of printed) expect(print).not.toHaveBeenCalled();
    });
  });
});

describe("a message that shows the request", () => {
  const messageOf = async (behaviour: Behaviour, headers: Record<string, string>) => {
    const server = await open(behaviour);
    const outcome = await call(clientFor(server.baseUrl, { credentials: marker("token"), headers }), "operation method");
    await server.close();
    return (outcome as { error: Error }).error.message;
  };

  it("has the names of long headers in place of their values", async () => {
    const behaviour: Behaviour = (response, { headers }) => json(401, { error_code: "A.1", error_msg: `Token ${String(headers["x-auth-token"])} and ${String(headers["x-$&"])}.` })(response, {} as never);
    expect(await messageOf(behaviour, { "x-$&": marker("other") })).toBe("startVpecp: 401 A.1 Token x-auth-token and x-$&.");
  });

  it("is left as it is by short headers and by what only looks like one", async () => {
    expect(await messageOf(json(400, { error_code: "A.1", error_msg: "1 of 1: application/json is x-auth-token." }), { "X-Flag": "1" })).toBe("startVpecp: 400 A.1 1 of 1: application/json is x-auth-token.");
  });

  it("hides a token that is longer than what is shown of a page", async () => {
    const long = "t".repeat(3000);
    const server = await open(text(502, `Wrong: ${long}`));
    const outcome = await call(clientFor(server.baseUrl, { credentials: long }), "operation method");
    await server.close();
    expect(outcome).toMatchObject({ error: { message: "startVpecp: 502 Wrong: x-auth-token" } });
  });
});

describe("a client that cannot be made", () => {
  it.each<[string, () => unknown]>([
    ["a token with a line break", () => clientFor("https://css.example", { credentials: `${marker("token")}\n` })],
    ["a token with a space", () => token(`${marker("token")} `)],
    ["a header with a line break", () => clientFor("https://css.example", { headers: { Authorization: `Bearer ${marker("client")}\n` } })],
    ["a password in the base URL", () => clientFor(`https://user:${marker("password")}@css.example`)],
    ["a key in the query of the base URL", () => clientFor(`https://css.example?key=${marker("key")}`)],
    ["a region", () => createClient({ credentials: marker("token"), region: marker("region") } as unknown as ClientOptions)],
    ["a wrong number", () => clientFor("https://css.example", { credentials: marker("token"), retries: -1 })],
  ])("does not show %s", (_, make) => {
    let error: unknown;
    try {
      make();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: "ArgumentError" });
    expect(markersIn(error)).toEqual([]);
  });
});

it("a token that a function gives and no header can carry is not shown", async () => {
  const outcome = await call(clientFor("https://css.example", { credentials: () => `${marker("token")}\r\n` }), "operation method");
  expect(outcome).toMatchObject({ error: { name: "ArgumentError", argument: "token" } });
  expect(markersIn(outcome)).toEqual([]);
});

describe("client, credentials and results", () => {
  let server: ScriptedServer;
  beforeEach(async () => {
    server = await open(success);
  });
  afterEach(() => server.close());

  it("show no secret when they are printed", async () => {
    const credentials = token(marker("token"));
    const client = createClient({ baseUrl: server.baseUrl, projectId: "p", credentials, headers: secretHeaders("client") });
    const pending = client.startVpecp({ cluster_id: "c", body: {} }, { headers: secretHeaders("call") });
    const whole = pending as typeof pending & { withResponse(): Promise<object> };
    expect(markersIn(client, credentials, token(() => marker("token")), pending, await pending, await whole.withResponse())).toEqual([]);
    expect(server.received[0]!.headers).toMatchObject({ "x-auth-token": marker("token"), authorization: `Bearer ${marker("call-authorization")}` });
  });
});

describe("the search for markers", () => {
  const hidden = (key: PropertyKey) => Object.defineProperty(new Error("x"), key, { value: marker("found") });
  it.each<[string, unknown]>([
    ["a message", new Error(marker("found"))],
    ["a cause far down", new Error("x", { cause: new Error("y", { cause: new Error("z", { cause: { a: { b: marker("found") } } }) }) })],
    ["a hidden property", hidden("secret")],
    ["a symbol", hidden(Symbol("secret"))],
    ["a hidden response", Object.defineProperty(new Error("x"), "response", { value: new Response(null, { headers: { "X-A": marker("found") } }) })],
    ["one of several errors", new AggregateError([new Error(marker("found"))])],
    ["a stack", Object.assign(new Error("x"), { stack: marker("found") })],
    ["what it is as JSON", { toJSON: () => marker("found") }],
    ["what it is as text", { toString: () => marker("found") }],
    ["a map", new Map([["a", new Set([marker("found")])]])],
    ["headers", new Headers({ "X-A": marker("found") })],
  ])("finds one in %s", (_, value) => {
    expect(markersIn({ value }, value)).toEqual([marker("found")]);
  });
});
