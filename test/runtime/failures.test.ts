import { describe, expect, it } from "vitest";
import { AnswerError, ContractError, ServiceError } from "../../src/index.js";
import { answeredError, call, clientFor, rejection, STYLES } from "./support/calls.js";
import { cutOff, cutOffChunks, empty, json, page, raw, reset, text } from "./support/behaviours.js";
import { listen, type Behaviour } from "./support/server.js";

const BUSY = { error_code: "CSS.0011", error_msg: "Another operation is running." };
const service = (status: number, code: string | undefined, message: string, more: object = {}) => ({ name: "ServiceError", status, code, message: `startVpecp: ${message}`, ...more });
const contract = (status: number, message: string) => ({ name: "ContractError", status, code: "CONTRACT_BROKEN", message: `startVpecp: answer ${status} ${message}` });

const failures: [what: string, answer: Behaviour, error: object][] = [
  ["an error body under 200", json(200, BUSY), service(200, "CSS.0011", "200 CSS.0011 Another operation is running.", { retryable: false })],
  ["an error body under 202", json(202, BUSY), service(202, "CSS.0011", "202 CSS.0011 Another operation is running.", { retryable: true })],
  ["an error body among the fields of a success", json(200, { action: "createVpcepservice", ...BUSY }), service(200, "CSS.0011", "200 CSS.0011 Another operation is running.")],

  ["the form of the service", json(400, { error_code: "CSS.0001", error_msg: "Incorrect parameters." }), service(400, "CSS.0001", "400 CSS.0001 Incorrect parameters.", { retryable: false, requestId: undefined })],
  ["the form of cluster creation", json(400, { errCode: "CSS.0001", externalMessage: "Incorrect parameters." }), service(400, "CSS.0001", "400 CSS.0001 Incorrect parameters.")],
  ["the form of cluster creation under 200", json(200, { errCode: "CSS.0001", externalMessage: "Incorrect parameters." }), service(200, "CSS.0001", "200 CSS.0001 Incorrect parameters.")],
  ["the form of the gateway", json(401, { error_msg: "Incorrect token", error_code: "APIGW.0301", request_id: "r-1" }), service(401, "APIGW.0301", "401 APIGW.0301 Incorrect token", { requestId: "r-1" })],
  ["the form of the identity service", json(401, { error: { code: 401, message: "The request you have made requires authentication.", title: "Unauthorized" } }), service(401, "401", "401 401 The request you have made requires authentication.")],
  ["the form of the identity service under 200", json(200, { error: { code: 401, message: "No.", title: "Unauthorized" } }), service(200, "401", "200 401 No.")],
  ["an ID in the header", json(400, { error_code: "CSS.0001", error_msg: "No." }, { "X-Request-Id": "r-2" }), service(400, "CSS.0001", "400 CSS.0001 No.", { requestId: "r-2" })],

  ["a code that is a number", json(400, { error_code: 17, error_msg: "No." }), service(400, "17", "400 17 No.")],
  ["a message that is an object", json(400, { error_code: "CSS.0001", error_msg: { en: "No." } }), service(400, "CSS.0001", '400 CSS.0001 {"error_code":"CSS.0001","error_msg":{"en":"No."}}')],
  ["a code without a message", json(400, { error_code: "CSS.0001" }), service(400, "CSS.0001", '400 CSS.0001 {"error_code":"CSS.0001"}')],
  ["a message without a code", json(400, { error_msg: "No." }), service(400, undefined, '400 {"error_msg":"No."}')],
  ["an error that is a text", json(500, { error: "Internal Server Error" }), service(500, undefined, '500 {"error":"Internal Server Error"}', { retryable: true })],
  ...[null, 5, true, "No.", [BUSY]].map((body): [string, Behaviour, object] => [`JSON ${JSON.stringify(body)} under 400`, json(400, body), service(400, undefined, `400 ${JSON.stringify(body)}`)]),

  ["no body under 400", empty(400), service(400, undefined, "400")],
  ["no body under 412", empty(412), service(412, undefined, "412")],
  ["a text under 503", text(503, "no healthy upstream"), service(503, undefined, "503 no healthy upstream", { retryable: true })],
  ["an HTML page under 502", page(502), service(502, undefined, "502 502 Bad Gateway 502 Bad Gateway", { retryable: true })],
  ["a status that HTTP does not have", raw("HTTP/1.1 799 Odd\r\nContent-Length: 0\r\n\r\n"), service(799, undefined, "799")],

  ["an HTML page under 200", page(200), contract(200, "is not a JSON object or array: 502 Bad Gateway 502 Bad Gateway")],
  ["a text under 200", text(200, "OK"), contract(200, "is not a JSON object or array: OK")],
  ["JSON that ends too early under 200", text(200, '{"action":"create', { "Content-Type": "application/json" }), contract(200, 'is not a JSON object or array: {"action":"create')],
  ...[null, 5, true, "createVpcepservice"].map((body): [string, Behaviour, object] => [`JSON ${JSON.stringify(body)} under 200`, json(200, body), contract(200, `is not a JSON object or array: ${JSON.stringify(body)}`)]),
  ["no body under 200", empty(200, { "Content-Length": "0" }), contract(200, "has no body")],
  ["no body under 200, of no stated length", empty(200, { "Transfer-Encoding": "chunked" }), contract(200, "has no body")],
  ["nothing but white space under 200", text(200, " \r\n\t"), contract(200, "has no body")],
  ["no body under 202", empty(202), contract(202, "has no body")],
  ["204 where a body is promised", empty(204), contract(204, "has no body")],

  ["a body shorter than its length", cutOff(200, '{"action":"createVpcepservice"}'), contract(200, "is cut off")],
  ["a body without its last chunk", cutOffChunks(200, '{"action":"createVpcepservice"}'), contract(200, "is cut off")],
  ["a refusal that is cut off", cutOff(400, '{"error_code":"CSS.0001"'), contract(400, "is cut off")],
  ["a compression that is broken", text(200, "not gzip", { "Content-Encoding": "gzip" }), contract(200, "is cut off")],
];

describe.each(STYLES)("by %s", (style) => {
  it.each(failures)("%s is an error", async (_, answer, expected) => {
    const server = await listen(answer);
    const error = answeredError(style, await call(clientFor(server.baseUrl), style));
    expect(error).toBeInstanceOf(AnswerError);
    expect(error).toBeInstanceOf((expected as { name: string }).name === "ServiceError" ? ServiceError : ContractError);
    expect(error).toMatchObject({ ...expected, operation: { id: "startVpecp", method: "POST", path: "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open" } });
    expect(server.received).toHaveLength(1);
  });

  it("a message of any length is cut to what a log can hold", async () => {
    const server = await listen(json(400, { error_code: "C".repeat(100_000), error_msg: "m".repeat(100_000), request_id: "r".repeat(100_000) }), text(500, "word ".repeat(100_000)));
    const client = clientFor(server.baseUrl);
    const coded = answeredError(style, await call(client, style));
    expect([coded.message.length, coded.code.length, coded.requestId.length].map((length) => length <= 2100)).toEqual([true, true, true]);
    expect(coded.message).toContain("mmm");
    expect(answeredError(style, await call(client, style)).message.length).toBeLessThan(300);
  });

  it.each<[string, Behaviour]>([
    ["a connection that is reset", reset],
    ["a connection that closes without an answer", raw("")],
    ["what is not HTTP", raw("SSH-2.0-OpenSSH_9.2\r\n")],
    ["half a head", raw("HTTP/1.1 200 OK\r\nContent-Le")],
    ["another protocol", raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")],
  ])("%s is no answer, and the call rejects", async (_, behaviour) => {
    const server = await listen(behaviour);
    const error = rejection(await call(clientFor(server.baseUrl), style));
    expect(error).toMatchObject({ name: "ConnectionError", code: "CONNECTION_FAILED", sent: true, host: server.host, operation: { id: "startVpecp" } });
    expect(error.message).toMatch(new RegExp(`^startVpecp: no answer from ${server.host} \\(.+\\)$`));
  });

  it("a port where nobody listens is no answer, and nothing can have been processed", async () => {
    const server = await listen(reset);
    await server.close();
    expect(rejection(await call(clientFor(server.baseUrl), style))).toMatchObject({ name: "ConnectionError", sent: false, message: `startVpecp: no answer from ${server.host} (ECONNREFUSED)` });
  });
});
