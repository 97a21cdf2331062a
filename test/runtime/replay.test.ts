import { describe, expect, expectTypeOf, it } from "vitest";
import { createClient, type CallError, type StartVpecpRequestBody } from "../../src/index.js";
import { replay, type RecordingNames, type ReplayChoices, type ReplayError } from "../../src/replay.js";
import { differences, distance } from "../../src/replay/difference.js";
import { succeeds as isSuccess } from "../../src/replay/exchange.js";
import { recordings, succeeds, type Recording } from "../contract/support/evidence.js";

const DONE = { action: "createVpcepservice" };
const RECORDED_BODY = { endpointWithDnsName: true };

describe("a client on replay", () => {
  it("gets the recording of a success where there is no choice", async () => {
    expect(await call(replay(), RECORDED_BODY)).toEqual(DONE);
    expect(await call(replay(), {})).toEqual(DONE);
  });

  it("gets the refusal where the service has refused such a request only", async () => {
    expect(await call(replay(), { dualstackEnable: true })).toMatchObject({ name: "ServiceError", status: 400, code: "CSS.0001" });
  });

  it("gets the recording that was chosen", async () => {
    const fetch = replay({ startVpecp: "409-already-exists" });
    for (let time = 0; time < 2; time += 1) expect(await call(fetch, RECORDED_BODY)).toMatchObject({ name: "ServiceError", status: 409, code: "CSS.0031" });
  });

  it("gets one after the other of a list, and the last one from then on", async () => {
    const fetch = replay({ startVpecp: ["202-busy", "409-already-exists", "200-private-domain-name"] });
    expect([await call(fetch, RECORDED_BODY), await call(fetch, RECORDED_BODY)]).toMatchObject([{ status: 202 }, { status: 409 }]);
    expect([await call(fetch, RECORDED_BODY), await call(fetch, RECORDED_BODY)]).toEqual([DONE, DONE]);
  });

  it("does not move on in a list for a request that fits none", async () => {
    const fetch = replay({ startVpecp: ["202-busy", "200-private-domain-name"] });
    expect(await call(fetch, { endpointWithDnsName: false })).toMatchObject({ nearest: "startVpecp/202-busy" });
    expect(await call(fetch, RECORDED_BODY)).toMatchObject({ status: 202 });
  });

  it.each([["an empty list", { startVpecp: [] }], ["undefined", { startVpecp: undefined }]])("takes %s for no choice", async (_, choices) => {
    expect(await call(replay(choices), RECORDED_BODY)).toEqual(DONE);
  });
});

describe("the recording", () => {
  const cases = recordings.map((recording) => [`${recording.operationId}/${recording.name}`, recording] as const);
  const send = (fetch: ReturnType<typeof replay>, { method, body }: Recording["request"], url: string) => fetch(url, { method, body: body === undefined ? null : JSON.stringify(body) });

  it.each(cases)("%s answers its own request, as it is in the file", async (_, { operationId, name, request, response }) => {
    const answer = await send(replay({ [operationId]: name }), request, `https://css.example.com${request.path}`);
    const text = await answer.text();
    expect({ status: answer.status, headers: Object.fromEntries(answer.headers), body: text === "" ? undefined : (JSON.parse(text) as unknown) }).toEqual({
      status: response.status,
      headers: Object.fromEntries(Object.entries(response.headers ?? {}).map(([key, value]) => [key.toLowerCase(), value])),
      body: response.body,
    });
  });

  it.each(cases)("%s answers for any host, project and cluster", async (_, { operationId, name, request, response }) => {
    const url = `http://127.0.0.1:8080${request.path.replace(/[0-9a-f]{32}/, "my-project").replace(/[0-9a-f]{8}(-[0-9a-f]+){4}/, "my%20cluster")}`;
    expect((await send(replay({ [operationId]: name }), request, url)).status).toBe(response.status);
  });

  it.each(cases.filter(([, recording]) => succeeds(recording)))("%s is preferred to refusals of the same request", async (_, { request }) => {
    expect((await send(replay(), request, `https://css.example.com${request.path}`)).status).toBeLessThan(202);
  });
});

describe("a request that no recording answers", () => {
  it("fails with each difference to the nearest one, and is not tried again", async () => {
    let sent = 0;
    const fetch = replay({ startVpecp: "200-dual-stack" });
    const error = await call((...args) => ((sent += 1), fetch(...args)), { endpointWithDnsName: "yes", dualstackEnable: true, extra: { "a/b": [1] } });
    expect(error).toMatchObject({
      name: "ReplayError",
      code: "NO_RECORDING",
      nearest: "startVpecp/200-dual-stack",
      message: [
        "no recording answers this POST /v1.0/p/clusters/c/vpcepservice/open; nearest is startVpecp/200-dual-stack, which differs:",
        '  body /endpointWithDnsName: recorded true, received "yes"',
        "  body /professionVpcep: recorded true, received nothing",
        '  body /extra: recorded nothing, received {"a/b":[1]}',
      ].join("\n"),
    });
    expect(sent).toBe(1);
  });

  it.each([
    ["another method", "PUT", "/v1.0/p/clusters/c/vpcepservice/open", "{}", "startVpecp/200-no-options", ['method: recorded "POST", received "PUT"']],
    ["no method", undefined, "/v1.0/p/clusters/c/vpcepservice/open", undefined, "startVpecp/400-no-body", ['method: recorded "POST", received "GET"']],
    ["another path", "POST", "/v1.0/p/clusters/c/vpcepservice/close", "{}", "startVpecp/200-no-options", ['path: recorded "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", received "/v1.0/p/clusters/c/vpcepservice/close"']],
    ["a longer path", "POST", "/v1.0/p/clusters/c/vpcepservice/open/", "{}", "startVpecp/200-no-options", ['path: recorded "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", received "/v1.0/p/clusters/c/vpcepservice/open/"']],
    ["an empty path parameter", "POST", "/v1.0/p/clusters//vpcepservice/open", "{}", "startVpecp/200-no-options", ['path: recorded "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", received "/v1.0/p/clusters//vpcepservice/open"']],
    ["a query", "POST", "/v1.0/p/clusters/c/vpcepservice/open?b=2&a=1", "{}", "startVpecp/200-no-options", ['query: recorded "", received "a=1&b=2"']],
    ["a body that is not JSON", "POST", "/v1.0/p/clusters/c/vpcepservice/open", "a=1", "startVpecp/200-dual-stack", ['body: recorded {"endpointWithDnsName":true,"professionVpcep":true,"dualstackEnable":true}, received "a=1"']],
    ["null in place of an object", "POST", "/v1.0/p/clusters/c/vpcepservice/open", "null", "startVpecp/200-dual-stack", ['body: recorded {"endpointWithDnsName":true,"professionVpcep":true,"dualstackEnable":true}, received null']],
    ["a list in place of an object", "POST", "/v1.0/p/clusters/c/vpcepservice/open", "[]", "startVpecp/200-dual-stack", ['body: recorded {"endpointWithDnsName":true,"professionVpcep":true,"dualstackEnable":true}, received []']],
    ["a field whose name every object knows", "POST", "/v1.0/p/clusters/c/vpcepservice/open", '{"toString":1}', "startVpecp/200-no-options", ["body /toString: recorded nothing, received 1"]],
  ])("with %s is compared with the nearest one", async (_, method, path, body, nearest, expected) => {
    const error = await replay()(`https://css.example.com${path}`, { ...(method && { method }), ...(body !== undefined && { body }) }).catch((error: ReplayError) => error);
    expect(error).toMatchObject({ name: "ReplayError", nearest });
    expect((error as ReplayError).message.split("\n  ").slice(1)).toEqual(expected);
  });

  it("shows neither credentials nor the host", async () => {
    const error = await createClient({ region: "eu-de", projectId: "p", credentials: "secret-token", fetch: replay() })
      .startVpecp({ cluster_id: "c", body: { endpointWithDnsName: false } })
      .catch((error: CallError) => error);
    expect(`${(error as CallError).message}${JSON.stringify(error)}`).not.toMatch(/secret-token|eu-de/);
  });
});

describe("requests differ", () => {
  const operation = { method: "GET", path: "/v1/{id}/things" };
  const request = { method: "GET", path: "/v1/1/things", query: "", body: undefined };
  const response = { status: 200 };

  it("by their query, whatever its order", () => {
    const recording = { query: "start=1&limit=2", response };
    expect(differences(operation, recording, { ...request, query: "limit=2&start=1" })).toEqual([]);
    expect(differences(operation, recording, { ...request, query: "limit=2" })).toEqual([{ at: "query", recorded: "limit=2&start=1", received: "limit=2" }]);
  });

  it("by the fields of their body at any depth, whatever their order", () => {
    const recording = { body: { a: { b: [1, { c: 2 }], d: null } }, response };
    expect(differences(operation, recording, { ...request, body: { a: { d: null, b: [1, { c: 2 }] } } })).toEqual([]);
    expect(differences(operation, recording, { ...request, body: { a: { d: 0, b: [1, { c: 3 }, 4] }, "~/": {} } })).toEqual([
      { at: "body /a/b/1/c", recorded: 2, received: 3 },
      { at: "body /a/b/2", recorded: undefined, received: 4 },
      { at: "body /a/d", recorded: null, received: 0 },
      { at: "body /~0~1", recorded: undefined, received: {} },
    ]);
  });
});

describe("the nearest recording", () => {
  const fields = Array.from({ length: 20 }, (_, index) => ({ at: `body /${index}`, recorded: 1, received: 2 }));
  const path = (received: string) => [{ at: "path", recorded: "/v1/{id}/things/open", received }];
  const method = [{ at: "method", recorded: "GET", received: "PUT" }];

  it.each([
    ["has the path, and not the body of another operation", fields, path("/v1/1/things/close")],
    ["has the method, and not the body of another operation", fields, method],
    ["has more of the path", path("/v1/1/things/close"), path("/v1/1/objects/close")],
    ["has the longer common path", path("/v1/1/things"), path("/v1/1")],
    ["has more fields", fields.slice(1), fields],
  ])("%s", (_, nearer, farther) => {
    expect(distance(nearer)).toBeLessThan(distance(farther));
  });
});

describe("a recorded answer", () => {
  it.each([[200, { action: 1 }, true], [204, undefined, true], [202, { error_code: "X.1" }, false], [409, undefined, false]])("of status %i with the body %j is a success: %s", (status, body, expected) => {
    expect(isSuccess({ response: { status, body } })).toBe(expected);
  });
});

describe("replay", () => {
  it.each([
    [{ startVpcep: "200-no-options" }, "startVpcep", /^startVpcep is not an operation with recordings: (\w+, )*startVpecp(, \w+)*; nothing was sent$/],
    [{ toString: "200-no-options" }, "toString", /^toString is not an operation with recordings: /],
    [{ startVpecp: "409" }, "startVpecp", /^startVpecp has no recording "409", only 200-dual-stack, .*; nothing was sent$/],
    [{ startVpecp: ["202-busy", "toString"] }, "startVpecp", /^startVpecp has no recording "toString", only 200-dual-stack, /],
  ])("refuses %j and says what there is", (choices, argument, message) => {
    expect(() => replay(choices as ReplayChoices)).toThrow(expect.objectContaining({ name: "ArgumentError", argument, message: expect.stringMatching(message) as string }));
  });

  it("has names that editors complete", () => {
    expectTypeOf<"409-already-exists">().toExtend<RecordingNames["startVpecp"]>();
    expectTypeOf<"409">().not.toExtend<RecordingNames["startVpecp"]>();
    expectTypeOf<{ startVpecp: ["202-busy", "200-no-options"] }>().toExtend<ReplayChoices>();
    expectTypeOf<{ startVpecp: "409" }>().not.toExtend<ReplayChoices>();
  });
});

/** What a call comes to, whatever it is. */
async function call(fetch: ReturnType<typeof replay>, body: object): Promise<unknown> {
  const client = createClient({ region: "eu-nl", projectId: "p", credentials: "t", fetch });
  return client.startVpecp({ cluster_id: "c", body: body as StartVpecpRequestBody }).catch((error: CallError) => error);
}
