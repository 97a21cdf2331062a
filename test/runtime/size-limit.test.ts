import { describe, expect, it, vi } from "vitest";
import { answeredError, call, clientFor, STYLES, type LooseClient } from "./support/calls.js";
import { flood, gzipped, text } from "./support/behaviours.js";
import { listen } from "./support/server.js";
import { stubFetch } from "./support/stub-fetch.js";

const bodyOf = (size: number) => JSON.stringify({ action: "x".repeat(size - 13) });

describe.each(STYLES)("by %s", (style) => {
  it.each([
    ["one byte below", 999],
    ["exactly at", 1000],
  ])("a body %s the limit is read", async (_, size) => {
    const server = await listen(text(200, bodyOf(size)));
    expect(bodyOf(size)).toHaveLength(size);
    expect(await call(clientFor(server.baseUrl, { maxResponseSize: 1000 }), style)).toMatchObject({ how: "data", data: JSON.parse(bodyOf(size)) });
  });

  it.each([
    ["a success", 200],
    ["a refusal", 400],
  ])("%s that is one byte larger is an error", async (_, status) => {
    const server = await listen(text(status, bodyOf(1001)));
    const error = answeredError(style, await call(clientFor(server.baseUrl, { maxResponseSize: 1000 }), style));
    expect(error).toMatchObject({ name: "ContractError", status, message: `startVpecp: answer ${status} is larger than 1000 bytes` });
  });

  it("a body without an end is read no further, and its connection is closed", async () => {
    let sent = 0;
    const server = await listen(flood((bytes) => (sent += bytes)));
    const error = answeredError(style, await call(clientFor(server.baseUrl, { maxResponseSize: 100_000 }), style));
    expect(error).toMatchObject({ name: "ContractError", status: 200 });
    await expect.poll(() => server.received[0]!.socket.destroyed).toBe(true);
    expect(sent).toBeLessThan(2 ** 26);
  });

  it("a small compressed body that becomes a large one is stopped at the same size", async () => {
    const server = await listen(gzipped(" ".repeat(2 ** 22)));
    const error = answeredError(style, await call(clientFor(server.baseUrl, { maxResponseSize: 100_000 }), style));
    expect(error).toMatchObject({ name: "ContractError", status: 200, message: "startVpecp: answer 200 is larger than 100000 bytes" });
  });

  it("is 16 MiB by default, and nothing is read beyond", async () => {
    const chunk = new Uint8Array(2 ** 20);
    let read = 0;
    const pull = (controller: ReadableStreamDefaultController) => controller.enqueue(((read += 1), chunk));
    const cancel = vi.fn();
    const fetch = stubFetch(() => new Response(new ReadableStream({ pull, cancel }, { highWaterMark: 0 })));
    const error = answeredError(style, await call(clientFor("https://css.example", { fetch }), style));
    expect(error.message).toBe("startVpecp: answer 200 is larger than 16777216 bytes");
    expect(read).toBe(17);
    expect(cancel).toHaveBeenCalledOnce();
  });
});

it.each(["text", "blob", "arrayBuffer"])("holds for a body that is read as %s", async (parseAs) => {
  const server = await listen(text(200, "x".repeat(1001)));
  const client: LooseClient = clientFor(server.baseUrl, { maxResponseSize: 1000 });
  const { error } = await client.POST!("/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", { params: { path: { cluster_id: "c" } }, body: {}, parseAs });
  expect(error).toMatchObject({ name: "ContractError" });
});
