import { describe, expect, it } from "vitest";
import { CAPTURED, secretsIn } from "../../scripts/evidence/secrets.js";
import type { Exchange } from "../../scripts/evidence/recording.js";
import { recordings } from "./support.js";

const COMPOSED = "Composed: the request of the page's example";
const CAPTURE = `${CAPTURED}2024-05-01 (a HAR export)`;
const OURS = "/v1.0/00000000000000000000000000000001/clusters/00000001-0000-0000-0000-000000000001/x";

function exchange(source: string, { path = OURS, headers = {}, body, answer, answerHeaders = {} }: { path?: string; headers?: Record<string, string>; body?: unknown; answer?: unknown; answerHeaders?: Record<string, string> }): Exchange {
  return { source, request: { method: "POST", path, headers: { "X-Auth-Token": "{token}", ...headers }, body }, response: { status: 200, headers: answerHeaders, body: answer } };
}

describe("the search for secrets", () => {
  it.each<[string, Parameters<typeof exchange>[1], string]>([
    ["a token", { headers: { "X-Auth-Token": "MIIEabc" } }, "request/headers/X-Auth-Token"],
    ["a header in odd case", { headers: { "x-SECURITY-token": "a" } }, "request/headers/x-SECURITY-token"],
    ["a signature", { headers: { Authorization: "SDK-HMAC-SHA256 Access=AK" } }, "request/headers/Authorization"],
    ["a cookie of the answer", { answerHeaders: { "Set-Cookie": "a=b" } }, "response/headers/Set-Cookie"],
    ["a password field", { body: { adminPwd: "hunter2" } }, "request/body/adminPwd"],
    ["a secret deep in a list", { answer: { keys: [{ secretKey: ["x"] }] } }, "response/body/keys/0/secretKey/0"],
    ["the ID of a session", { answer: { sessionId: "x" } }, "response/body/sessionId"],
    ["a number in a password field", { answer: { pin: 4711 } }, "response/body/pin"],
    ["a long opaque value", { answer: { session_info: "A".repeat(48) } }, "response/body/session_info"],
    ["a long opaque value in the path", { path: `/x?ticket=${"A".repeat(48)}` }, "request/path"],
    ["a JSON web token", { answer: ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x"] }, "response/body/0"],
    ["a private key", { answer: { key: "-----BEGIN PRIVATE KEY-----\nMII" } }, "response/body/key"],
    ["an e-mail address as the name of a field", { answer: { "ada@corp.org": 1 } }, "response/body"],
    ["a bearer token in a message", { answer: { error_msg: "Bearer abcdef1 is old" } }, "response/body/error_msg"],
    ["a password inside of JSON in a text", { answer: { detail: '{"password":"x"}' } }, "response/body/detail/password"],
    ["a password inside of base64", { answer: { detail: Buffer.from('{"password":"x"}').toString("base64") } }, "response/body/detail/password"],
    ["credentials in a URL", { answer: { url: "https://me:pw@example.com" } }, "response/body/url"],
  ])("finds %s, wherever the recording comes from", (_, parts, at) => {
    expect(secretsIn(exchange(COMPOSED, parts)).map((found) => found.at)).toEqual([at]);
    expect(secretsIn(exchange(CAPTURE, parts)).map((found) => found.at)).toContain(at);
  });

  it.each<[string, Parameters<typeof exchange>[1]]>([
    ["an ID", { path: "/v1.0/6204a5bd270343b5885144cf9c8c158d/clusters" }],
    ["an ID in a body", { answer: { id: "4f3deec3-efa8-4598-bf91-560aad1377a3" } }],
    ["an IP address", { answer: { ip: "10.0.0.8:9200" } }],
    ["a host", { answer: { endpoint: "https://es-1.cluster.internal:9200" } }],
    ["an access key", { answer: { text: "AKIA0123456789ABCDEF" } }],
    ["a header", { answerHeaders: { Server: "api-gateway" } }],
  ])("finds %s in a capture, where everything is replaced that is somebody's", (_, parts) => {
    expect(secretsIn(exchange(COMPOSED, parts))).toEqual([]);
    expect(secretsIn(exchange(CAPTURE, parts))).toHaveLength(1);
  });

  it("finds nothing in placeholders", () => {
    const answer = { id: "00000001-0000-0000-0000-000000000012", ip: "192.0.2.1/24", endpoint: "https://host-1.example.com:9200", mail: "user-1@example.com", adminPwd: "{password}", text: "{text-1} of user-2" };
    expect(secretsIn(exchange(CAPTURE, { answer, headers: { Authorization: "{signature}", "X-Sdk-Date": "{date}" } }))).toEqual([]);
  });

  it("never shows what it found", () => {
    const found = secretsIn(exchange(CAPTURE, { headers: { Cookie: "canary" }, answer: { password: "canary", a: "canary@corp.org" } }));
    expect(found).toHaveLength(3);
    expect(JSON.stringify(found)).not.toContain("canary");
  });

  it("finds each of them when it is put into a committed recording", () => {
    for (const recording of recordings) expect(secretsIn({ ...recording, source: `${recording.source}, by ada@corp.org` })).toHaveLength(1);
  });
});
