import { describe, expect, it } from "vitest";
import { clientFor, type LooseClient } from "./support/calls.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

const PATH = "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open";
const valid = { cluster_id: "cluster", body: {} };
const byPath = { params: { path: { cluster_id: "cluster" } }, body: {} };
const fail = () => {
  throw new Error("hostile");
};
const throwing = (name: string) => Object.defineProperty({}, name, { enumerable: true, get: fail });
const hostile = new Proxy({}, { get: fail, ownKeys: fail });

type Start = (client: LooseClient) => Promise<unknown>;

const oddValues: [string, unknown][] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 5],
  ["a text", "cluster"],
  ["a symbol", Symbol("odd")],
  ["a list", [valid]],
  ["a function", () => valid],
  ["an object without a prototype", Object.create(null)],
  ["an object that throws", hostile],
  ["a getter that throws", throwing("cluster_id")],
];

const oddOptions: [string, object][] = [
  ["a getter that throws", throwing("signal")],
  ["a signal that is none", { signal: {} }],
  ["a timeout that is no number", { timeout: "soon" }],
  ["headers that are null and a time that is not", { headers: null, timeout: NaN }],
  ["a header with a line break", { headers: { "X-A": "a\nb" } }],
];
/** Not spread, which would run the getters. */
const byPathWith = (options: object) => Object.create(null, { ...Object.getOwnPropertyDescriptors(byPath), ...Object.getOwnPropertyDescriptors(options) });

describe("a call rejects, and never throws by itself", () => {
  it.each<[string, Start]>([
    ["operation method without arguments", (client) => client.startVpecp!()],
    ["call by path without arguments", (client) => client.POST!()],
    ...oddValues.map(([what, value]): [string, Start] => [`operation method with ${what}`, (client) => client.startVpecp!(value)]),
    ...oddValues.map(([what, value]): [string, Start] => [`call by path with a path that is ${what}`, (client) => client.POST!(value, byPath)]),
    ...oddValues.map(([what, value]): [string, Start] => [`call by path with ${what}`, (client) => client.POST!(PATH, value)]),
    ["operation method with options: an object that throws", (client) => client.startVpecp!(valid, hostile)],
    ...oddOptions.map(([what, options]): [string, Start] => [`operation method with options: ${what}`, (client) => client.startVpecp!(valid, options)]),
    ...oddOptions.map(([what, options]): [string, Start] => [`call by path with options: ${what}`, (client) => client.POST!(PATH, byPathWith(options))]),
  ])("%s", async (_, start) => {
    const fetch = stubFetch(answering(200));
    const client = clientFor("https://css.example", { fetch });
    let promise: Promise<unknown> | undefined;
    expect(() => (promise = start(client))).not.toThrow();
    expect(promise).toBeInstanceOf(Promise);
    await expect(promise).rejects.toBeInstanceOf(Error);
    expect(fetch.calls).toEqual([]);
  });
});

it.each([
  ["an unknown argument", () => ({ ...valid, clusterId: "c" }), "clusterId"],
  ["no request", () => null, "body"],
  ["a missing body", () => ({ cluster_id: "cluster" }), "body"],
  ["a missing path parameter", () => ({ body: {} }), "cluster_id"],
  ["an argument of a later revision", () => ({ ...valid, endpoint_with_dns_name: true }), "endpoint_with_dns_name"],
])("%s is refused by name before anything is sent", async (_, request, argument) => {
  const fetch = stubFetch(answering(200));
  await expect(clientFor("https://css.example", { fetch }).startVpecp!(request())).rejects.toMatchObject({ name: "ArgumentError", code: "INVALID_ARGUMENT", argument });
  expect(fetch.calls).toEqual([]);
});

it("a path that the description does not have is refused by name", async () => {
  const fetch = stubFetch(answering(200));
  await expect(clientFor("https://css.example", { fetch }).POST!("/v1.0/clusters", byPath)).rejects.toMatchObject({ name: "ArgumentError", argument: "path" });
  expect(fetch.calls).toEqual([]);
});
