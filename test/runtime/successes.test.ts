import { describe, expect, it } from "vitest";
import { answeredError, call, clientFor, STYLES, type LooseClient } from "./support/calls.js";
import { empty, gzipped, json, page, raw, SUCCESS, success, text } from "./support/behaviours.js";
import { librarian, library } from "./support/library.js";
import { listen, type Behaviour } from "./support/server.js";

const LENGTH = JSON.stringify(SUCCESS).length;
const PLAIN = `HTTP/1.1 200 OK\r\nContent-Length: ${LENGTH}\r\n\r\n${JSON.stringify(SUCCESS)}`;

const successes: [what: string, answer: Behaviour, data: unknown][] = [
  ["the promised body", success, SUCCESS],
  ["fields that nobody knows", json(200, { ...SUCCESS, later: [1] }), { ...SUCCESS, later: [1] }],
  ["another status of success", json(201, SUCCESS), SUCCESS],
  ["202 without an error", json(202, SUCCESS), SUCCESS],
  ["error fields that are null", json(200, { ...SUCCESS, errCode: null, externalMessage: null, error: null }), { ...SUCCESS, errCode: null, externalMessage: null, error: null }],
  ["an empty object", json(200, {}), {}],
  ["a list", json(200, [1, 2]), [1, 2]],
  ["another content type", text(200, JSON.stringify(SUCCESS), { "Content-Type": "text/html" }), SUCCESS],
  ["a byte order mark", text(200, `\uFEFF${JSON.stringify(SUCCESS)}`), SUCCESS],
  ["a compressed body", gzipped(JSON.stringify(SUCCESS)), SUCCESS],
  ["103 before the answer", raw(`HTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n${PLAIN}`), SUCCESS],
  ["more bytes than announced", raw(`${PLAIN} and more`), SUCCESS],
  ["a body that ends with the connection", raw(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${JSON.stringify(SUCCESS)}`), SUCCESS],
];

describe.each(STYLES)("by %s", (style) => {
  it.each(successes)("%s is a success", async (_, answer, data) => {
    const server = await listen(answer);
    expect(await call(clientFor(server.baseUrl), style)).toMatchObject({ how: "data", data });
  });

  describe("an operation that answers without a body", () => {
    const remove = async (answer: Behaviour) => {
      const server = await listen(answer);
      const client = librarian({ region: undefined, baseUrl: server.baseUrl } as never);
      return call(client, style, undefined, { book_id: "1" }, "removeBook", library);
    };

    it.each<[string, Behaviour, unknown]>([
      ["204", empty(204), undefined],
      ["200 without a body", empty(200), undefined],
      ["white space", text(200, "\n"), undefined],
      ["a body all the same", json(200, { removed: true }), { removed: true }],
    ])("succeeds with %s", async (_, answer, data) => {
      const outcome = await remove(answer);
      expect(outcome.how).toBe("data");
      expect((outcome as { data: unknown }).data).toEqual(data);
    });

    it.each<[string, Behaviour, object]>([
      ["an error body under 200", json(200, { error_code: "L.1", error_msg: "Lent." }), { name: "ServiceError", status: 200, code: "L.1" }],
      ["an HTML page under 200", page(200), { name: "ContractError", status: 200 }],
      ["a refusal without a body", empty(409), { name: "ServiceError", status: 409, code: undefined }],
    ])("fails with %s", async (_, answer, expected) => {
      expect(answeredError(style, await remove(answer))).toMatchObject(expected);
    });
  });
});

describe("by path, read as something else than JSON", () => {
  const BUSY = { error_code: "CSS.0011", error_msg: "Busy." };
  const post = (client: LooseClient, parseAs: string) => client.POST!("/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", { params: { path: { cluster_id: "c" } }, body: {}, parseAs });

  it.each<[string, (data: any) => unknown]>([
    ["text", (data: string) => data],
    ["blob", (data: Blob) => data.text()],
    ["arrayBuffer", (data: ArrayBuffer) => new TextDecoder().decode(data)],
    ["stream", (data: ReadableStream) => new Response(data).text()],
  ])("%s gives the bytes of a success", async (parseAs, textOf) => {
    const server = await listen(text(200, "some\u00e9", { "Content-Type": "text/plain" }));
    const { data, error } = await post(clientFor(server.baseUrl), parseAs);
    expect(error).toBeUndefined();
    expect(await textOf(data)).toBe("some\u00e9");
    if (parseAs === "blob") expect(data.type).toBe("text/plain");
  });

  it.each(["text", "blob", "arrayBuffer"])("%s does not hide an error body under 202", async (parseAs) => {
    const server = await listen(json(202, BUSY));
    expect((await post(clientFor(server.baseUrl), parseAs)).error).toMatchObject({ name: "ServiceError", status: 202, code: "CSS.0011" });
  });

  it.each(["text", "blob", "arrayBuffer", "stream"])("%s does not hide a refusal", async (parseAs) => {
    const server = await listen(json(409, BUSY));
    expect((await post(clientFor(server.baseUrl), parseAs)).error).toMatchObject({ name: "ServiceError", status: 409, code: "CSS.0011" });
  });
});
