import { afterEach, describe, expect, it } from "vitest";
import { call, clientFor, rejection, STYLES } from "./support/calls.js";
import { success, text } from "./support/behaviours.js";
import { listen } from "./support/server.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

const circular: Record<string, unknown> = {};
circular.self = circular;

describe.each(STYLES)("by %s", (style) => {
  it.each<[string, unknown]>([
    ["a big number", { size: 5n }],
    ["a circle", circular],
    ["a function", () => "a"],
    ["a symbol", Symbol("a")],
    ["an object that refuses to be JSON", { toJSON: () => { throw new Error("no"); } }],
    ["an object that is nothing as JSON", { toJSON: () => undefined }],
  ])("a body that JSON cannot hold is refused: %s", async (_, body) => {
    const fetch = stubFetch(answering(200));
    const error = rejection(await call(clientFor("https://css.example", { fetch }), style, undefined, { cluster_id: "c", body }));
    expect(error).toMatchObject({ name: "ArgumentError", argument: "body", message: "body cannot be written as JSON; nothing was sent" });
    expect(fetch.calls).toEqual([]);
  });

  it("a body arrives as JSON, and says so", async () => {
    const server = await listen(success);
    await call(clientFor(server.baseUrl), style, undefined, { cluster_id: "c", body: { text: "\u00fc\u2028\u{1f680}", nothing: undefined, list: [null] } });
    expect(server.received[0]).toMatchObject({ body: '{"text":"\u00fc\u2028\u{1f680}","list":[null]}', headers: { "content-type": "application/json" } });
  });
});

describe("prototypes", () => {
  const own = (json: string) => JSON.parse(json) as Record<string, unknown>;
  const POLLUTION = ['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '{"action":"a","__proto__":{"error_code":"X","polluted":true}}'];

  afterEach(() => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(STYLES.flatMap((style) => POLLUTION.map((json) => [style, json] as const)))("stay as they are when an answer read by %s holds %s", async (style, json) => {
    const server = await listen(text(200, json), text(400, json));
    const client = clientFor(server.baseUrl);
    const outcome = await call(client, style);
    expect(JSON.stringify((outcome as { data: unknown }).data)).toBe(json);
    expect(await call(client, style)).toMatchObject({ error: { name: "ServiceError", code: undefined } });
  });

  it("stay as they are when arguments are made of JSON", async () => {
    const fetch = stubFetch(answering(200));
    const client = clientFor("https://css.example", { fetch });
    const proto = '"__proto__":{"polluted":true,"retries":9}';
    await expect(client.startVpecp!(own(`{"cluster_id":"c","body":{},${proto}}`))).rejects.toMatchObject({ name: "ArgumentError", argument: "__proto__" });
    expect(fetch.calls).toEqual([]);
    await clientFor("https://css.example", { ...own(`{${proto}}`), fetch }).startVpecp!({ cluster_id: "c", body: {} }, own(`{${proto}}`));
    expect(fetch.calls.splice(0)).toHaveLength(1);

    await client.startVpecp!({ cluster_id: "c", body: own(`{${proto}}`) }, { headers: own('{"__proto__":"a"}') });
    await client.POST!("/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", own(`{"params":{"path":{"cluster_id":"c",${proto}},${proto}},"body":{}}`));
    expect(fetch.calls.map(({ url, init }) => [new URL(url).pathname, init.body])).toEqual([
      ["/v1.0/project/clusters/c/vpcepservice/open", `{${proto}}`],
      ["/v1.0/project/clusters/c/vpcepservice/open", "{}"],
    ]);
  });
});
