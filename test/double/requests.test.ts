import { describe, expect, it } from "vitest";
import { createDouble } from "./double.js";
import { send } from "./send.js";
import { cluster } from "./state.js";

const PATH = "/v1.0/project/clusters/cluster-1/vpcepservice/open";
const double = () => createDouble({ projectId: "project", clusters: [cluster({ id: "cluster-1" }), cluster({ id: "cluster-2", engine: "opensearch" })] });
const code = (body: unknown) => (body as { error_code: string }).error_code;

describe("the double refuses", () => {
  it.each<[string, Record<string, string>, number]>([
    ["a request without credentials", {}, 401],
    ["one with an empty token", { "X-Auth-Token": "" }, 401],
    ["one with a signature without its time", { Authorization: "SDK-HMAC-SHA256 Access=a" }, 401],
    ["one with another kind of authorisation", { Authorization: "Bearer a", "X-Sdk-Date": "20251201T000000Z" }, 401],
    ["no request that is signed", { Authorization: "SDK-HMAC-SHA256 Access=a", "X-Sdk-Date": "20251201T000000Z" }, 200],
  ])("%s", (_, headers, status) => {
    expect(send(double(), "POST", PATH, {}, headers).status).toBe(status);
  });

  it.each<[string, string, string, unknown, number, string]>([
    ["a path that is not described", "GET", "/v1.0/project/snapshots", undefined, 404, "APIGW.0101"],
    ["a method that the path does not have", "DELETE", PATH, undefined, 404, "APIGW.0101"],
    ["a body that is not JSON", "POST", PATH, "{", 400, "CSS.0001"],
    ["a query that is not described", "GET", "/v1.0/project/clusters?page=2", undefined, 400, "CSS.0001"],
    ["the cluster of another project", "POST", PATH.replace("project", "other"), {}, 400, "CSS.0047"],
    ["the list of another project", "GET", "/v1.0/other/clusters", undefined, 404, "CSS.0016"],
  ])("%s", (_, method, target, body, status, error) => {
    const answer = send(double(), method, target, body);
    expect({ status: answer.status, error: code(answer.body) }).toEqual({ status, error });
  });
});

it("a list comes in the parts and of the kind that were asked for", () => {
  const ids = (target: string) => (send(double(), "GET", target).body as { clusters: { id: string }[]; totalSize: number }).clusters.map(({ id }) => id);
  expect(ids("/v1.0/project/clusters")).toEqual(["cluster-1", "cluster-2"]);
  expect(ids("/v1.0/project/clusters?start=2&limit=1")).toEqual(["cluster-2"]);
  expect(ids("/v1.0/project/clusters?datastoreType=opensearch")).toEqual(["cluster-2"]);
});

it("what was done is told apart from what was refused", () => {
  const service = double();
  send(service, "POST", PATH, {});
  send(service, "POST", PATH, {});
  expect(service.deeds).toEqual([
    { operationId: "startVpecp", clusterId: "cluster-1", status: 200, done: true },
    { operationId: "startVpecp", clusterId: "cluster-1", status: 409, done: false },
  ]);
});
