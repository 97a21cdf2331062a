import { networkInterfaces } from "node:os";
import { describe, expect, it } from "vitest";
import { createClient, ServiceError } from "../../src/index.js";
import { greeting } from "../../scripts/mock/greeting.js";
import { serveMock } from "../../scripts/mock/serve.js";
import { described, recordings, startMock } from "./support.js";

const PATH = "/v1.0/p/clusters/c/vpcepservice/open";
const JSON_TYPE = { "Content-Type": "application/json" };

async function call(url: string, { path = PATH, method = "POST", headers = { "X-Auth-Token": "any", ...JSON_TYPE } as Record<string, string>, body = "{}" as string | null } = {}) {
  const response = await fetch(`${url}${path}`, { method, headers, body });
  const text = await response.text();
  return { status: response.status, body: (text === "" ? undefined : JSON.parse(text)) as Record<string, unknown>, from: response.headers.get("X-Answer-From"), applied: response.headers.get("Preference-Applied") };
}

function post(url: string, body: unknown, prefer?: string) {
  return call(url, { body: JSON.stringify(body), headers: { "X-Auth-Token": "any", ...JSON_TYPE, ...(prefer !== undefined && { Prefer: prefer }) } });
}

describe("the mock", () => {
  it("answers our client with the recorded result", async () => {
    const { url } = await startMock();
    const css = createClient({ baseUrl: url, projectId: "p", credentials: "any" });
    expect(await css.startVpecp({ cluster_id: "c", body: { endpointWithDnsName: true } })).toEqual({ action: "createVpcepservice" });
  });

  it("answers a request that nobody recorded from the description", async () => {
    const { url } = await startMock();
    expect(await post(url, { endpointWithDnsName: false, professionVpcep: false })).toMatchObject({ status: 200, body: { action: "createVpcepservice" }, from: "the description" });
  });

  it.each([
    ["a field of a wrong type", { dualstackEnable: "yes" }, "CSS.0001"],
    ["a field that nobody knows", { endpoint: true }, "CSS.0001"],
    ["a field in another spelling", { profession_vpcep: true }, "CSS.0017"],
    ["a field in another letter case", { EndpointWithDNSName: true }, "CSS.0017"],
    ["a combination that is not allowed", { dualstackEnable: true, endpointWithDnsName: true }, "CSS.0001"],
    ["a list in place of an object", [], "CSS.0001"],
    ["null", null, "CSS.0001"],
  ])("refuses %s with the code of the reference", async (_, body, code) => {
    const { url } = await startMock();
    const css = createClient({ baseUrl: url, projectId: "p", credentials: "any" });
    const error = await css.startVpecp({ cluster_id: "c", body: body as object }).catch((error: unknown) => error);
    if (body !== null) expect(error).toBeInstanceOf(ServiceError);
    expect(await post(url, body)).toMatchObject({ status: 400, body: { error_code: code, error_msg: expect.any(String) } });
  });

  it.each([
    ["no body", null, "CSS.0006"],
    ["a body that is cut off", '{"endpointWithDnsName": tr', "CSS.0001"],
  ])("refuses %s", async (_, body, code) => {
    const { url } = await startMock();
    expect(await call(url, { body })).toMatchObject({ status: 400, body: { error_code: code } });
  });

  it.each([
    ["no proof of who is calling", JSON_TYPE],
    ["an empty token", { "X-Auth-Token": "", ...JSON_TYPE }],
  ])("answers 401 in the form of the gateway to %s, whatever else is wrong", async (_, headers) => {
    const { url } = await startMock();
    const refused = { status: 401, body: { error_code: "APIGW.0301", error_msg: expect.any(String), request_id: expect.any(String) } };
    expect(await call(url, { headers })).toMatchObject(refused);
    expect(await call(url, { headers, body: '{"endpoint":1}' })).toMatchObject(refused);
  });

  it("takes a signature for a proof", async () => {
    const { url } = await startMock();
    expect(await call(url, { headers: { Authorization: "SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=0", ...JSON_TYPE } })).toMatchObject({ status: 200 });
  });

  it.each([
    ["path", { path: "/v1.0/p/clusters/c/vpcepservice" }],
    ["method", { method: "DELETE", body: null }],
  ])("answers 404 in the form of the gateway to an unknown %s", async (_, request) => {
    const { url } = await startMock();
    expect(await call(url, request)).toMatchObject({ status: 404, body: { error_code: "APIGW.0101", request_id: expect.any(String) } });
  });

  it("gives the recording that the header Prefer names, or one with its status", async () => {
    const { url, told } = await startMock();
    expect(await post(url, { endpointWithDnsName: true }, "example=409-already-exists")).toMatchObject({ status: 409, body: { error_code: "CSS.0031" }, applied: "example=startVpecp/409-already-exists" });
    expect(await post(url, {}, "example=startVpecp/412-without-body")).toMatchObject({ status: 412, body: undefined });
    expect(await post(url, {}, 'code="202", wait=1')).toMatchObject({ status: 202, body: { error_code: "CSS.0011" } });
    expect(told).toEqual([`POST ${PATH} 409 (startVpecp/409-already-exists)`, `POST ${PATH} 412 (startVpecp/412-without-body)`, `POST ${PATH} 202 (startVpecp/202-busy)`]);
  });

  it("does not give a preferred success to a request that is refused, and says which recordings there are", async () => {
    const { url } = await startMock();
    expect(await post(url, { endpoint: 1 }, "example=200-no-options")).toMatchObject({ status: 400, body: { error_code: "CSS.0001" } });
    const { status, body } = await post(url, {}, "example=200-no-option");
    expect({ status, message: body.error_msg }).toEqual({ status: 400, message: expect.stringContaining("200-no-options, 200-private-domain-name") });
  });

  it("refuses with the catalogue's meaning where no recording has the code", async () => {
    const { url } = await startMock([]);
    const { status, body, from } = await post(url, { endpoint: 1 });
    expect({ status, code: body.error_code, from }).toEqual({ status: 400, code: "CSS.0001", from: "the catalogue of error codes" });
    expect(await call(url, { headers: JSON_TYPE })).toMatchObject({ status: 401, body: { error_code: "APIGW.0301" }, from: "the description" });
  });

  it("gives up a body that is larger than any of the API", async () => {
    const { url } = await startMock();
    expect(await post(url, { endpoint: "x".repeat(2 ** 20) })).toMatchObject({ status: 413 });
  });

  it("listens on the loopback address and no other", async () => {
    const { url } = await startMock();
    const others = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []).filter(({ family, internal }) => family === "IPv4" && !internal);
    expect(new URL(url).hostname).toBe("127.0.0.1");
    for (const { address } of others) await expect(fetch(url.replace("127.0.0.1", address))).rejects.toThrow();
  });

  it("says which port is taken", async () => {
    const { url } = await startMock();
    const port = Number(new URL(url).port);
    await expect(serveMock(described, recordings, port)).rejects.toThrow(`Port ${port} is taken. Choose another with --port.`);
  });

  it("greets with a call that is ready to paste", () => {
    const text = greeting(described.operations, recordings, "http://127.0.0.1:1");
    expect(text).toMatch(/curl --request [A-Z]+ "http:\/\/127\.0\.0\.1:1\/v\d\.0\/[^"]+" \\\n {2}--header "X-Auth-Token: any"/);
  });
});
