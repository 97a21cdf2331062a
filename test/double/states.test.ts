import { describe, expect, it } from "vitest";
import { validateResponse, type OperationId } from "../../src/validate.js";
import { recordings } from "../contract/support/evidence.js";
import { createDouble, type DoubleOptions } from "./double.js";
import type { Answer } from "./exchange.js";
import { presupposed } from "./presupposed.js";
import { send } from "./send.js";
import { cluster, connection, type Cluster, type EndpointState } from "./state.js";

const ID = "cluster-1";
const CALLS: Record<string, [string, string, unknown?]> = {
  startVpecp: ["POST", "/vpcepservice/open", { endpointWithDnsName: true }],
  stopVpecp: ["PUT", "/vpcepservice/close"],
  showVpcepConnection: ["GET", "/vpcepservice/connections"],
  updateVpcepConnection: ["POST", "/vpcepservice/connections", { action: "receive", endpointIdList: ["endpoint-1"] }],
  updateVpcepWhitelist: ["POST", "/vpcepservice/permissions", { vpcPermissions: ["account-1"] }],
  showClusterDetail: ["GET", ""],
};

function service(seed: Partial<Cluster> = {}, options: Partial<DoubleOptions> = {}) {
  const double = createDouble({ clusters: [cluster({ id: ID, connections: [connection({ id: "endpoint-1" })], ...seed })], ...options });
  const call = (operationId: string): string => {
    const [method, end, body] = CALLS[operationId]!;
    return told(send(double, method, `/v1.0/project/clusters/${ID}${end}`, body));
  };
  return { double, call };
}

function told({ status, body }: Answer): string {
  return [status, (body as { error_code?: string } | undefined)?.error_code].filter(Boolean).join(" ");
}

describe("the state of the VPC endpoint service decides what the double answers", () => {
  const lasting = { enabling: { reads: Infinity }, disabling: { reads: Infinity } };
  it.each<[EndpointState, string[]]>([
    ["disabled", ["200", "400 CSS.5182", "400 CSS.5182", "400 CSS.5182", "400 CSS.5182", "200"]],
    ["enabling", ["409 CSS.0029", "409 CSS.0029", "409 CSS.0029", "409 CSS.0029", "409 CSS.0029", "200"]],
    ["enabled", ["409 CSS.0031", "200", "200", "200", "200", "200"]],
    ["disabling", ["202 CSS.0011", "202 CSS.0011", "200", "202 CSS.0011", "202 CSS.0011", "200"]],
  ])("%s", (endpoint, answers) => {
    expect(Object.keys(CALLS).map((operationId) => service({ endpoint }, { timings: lasting }).call(operationId))).toEqual(answers);
  });

  it.each<[string, Partial<Cluster>, string]>([
    ["a cluster on which something else is running", { actions: ["GROWING"] }, "202 CSS.0011"],
    ["a cluster that is being created", { status: "100" }, "409 CSS.0029"],
    ["a faulty cluster", { status: "303" }, "400 CSS.5090"],
    ["a cluster that cannot have one", { supportVpcep: false }, "400 CSS.5140"],
  ])("%s cannot be changed", (_, seed, answer) => {
    expect(service(seed).call("startVpecp")).toBe(answer);
  });

  it("changes are taken over one after the other", () => {
    const { double, call } = service({ knocking: [connection({ id: "endpoint-1" })], connections: [] }, { timings: { enabling: { reads: 2 }, disabling: { reads: 1 } } });
    const steps = ["startVpecp", "startVpecp", "showVpcepConnection", "showVpcepConnection", "updateVpcepConnection", "updateVpcepWhitelist"].map(call);
    expect(steps).toEqual(["200", "409 CSS.0029", "409 CSS.0029", "200", "200", "200"]);
    expect(double.clusters[0]).toMatchObject({ connections: [{ id: "endpoint-1", status: "accepted" }], permissions: [{ permission: "iam:domain::account-1" }], addresses: { vpcepIp: expect.any(String) } });
    expect(["stopVpecp", "showVpcepConnection", "showVpcepConnection"].map(call)).toEqual(["200", "200", "400 CSS.5182"]);
    expect(double.clusters[0]).toMatchObject({ connections: [], permissions: [], addresses: {} });
  });

  it("enabling takes its time, and can end with a faulty cluster", () => {
    let now = 0;
    const { double, call } = service({}, { now: () => now, timings: { enabling: { milliseconds: 1000 }, enablingFails: true } });
    expect([call("startVpecp"), call("showVpcepConnection")]).toEqual(["200", "409 CSS.0029"]);
    now = 1000;
    expect(call("showVpcepConnection")).toBe("400 CSS.5182");
    expect(double.clusters[0]).toMatchObject({ endpoint: "disabled", status: "303" });
  });

  it("an endpoint that nobody knows cannot be accepted", () => {
    expect(service({ endpoint: "enabled", connections: [] }).call("updateVpcepConnection")).toBe("400 CSS.0001");
  });
});

it("answers are what the description says", () => {
  for (const operationId of Object.keys(CALLS)) {
    const [method, end, body] = CALLS[operationId]!;
    const answer = send(service({ endpoint: operationId === "startVpecp" ? "disabled" : "enabled" }).double, method, `/v1.0/project/clusters/${ID}${end}`, body);
    expect({ operationId, status: answer.status, violations: validateResponse(operationId as OperationId, answer.status, answer.body) }).toEqual({ operationId, status: 200, violations: [] });
  }
});

it("of two recordings of one request, the state that each presupposes tells which answer comes", () => {
  const [success, refusal] = ["200-private-domain-name", "409-already-exists"].map((name) => recordings.find((recording) => recording.operationId === "startVpecp" && recording.name === name)!);
  const { path, body } = success!.request;
  expect(send(createDouble(presupposed(success!)), "POST", path, body)).toEqual(success!.response);
  expect(send(createDouble(presupposed(refusal!)), "POST", path, body)).toEqual(refusal!.response);
});
