import { describe, expect, it, vi } from "vitest";
import { call, clientFor, STYLES } from "./support/calls.js";
import { json, page, success } from "./support/behaviours.js";
import { runToEnd, stopClock } from "./support/clock.js";
import { librarian } from "./support/library.js";
import { listen, type Behaviour } from "./support/server.js";
import { countedSignal } from "./support/signal.js";
import { answering, breaking, deaf, failing, hanging, stubFetch, type Reply } from "./support/stub-fetch.js";

const endings: [string, Reply][] = [
  ["a success", answering(200)],
  ["a refusal", answering(400, { error_code: "L.1" })],
  ["an answer that breaks the contract", answering(200, "OK")],
  ["a redirect", answering(302, "moved", { Location: "https://elsewhere.example/" })],
  ["a connection that was not made", failing("ECONNREFUSED")],
  ["a body that breaks", breaking],
  ["a timeout", hanging],
  ["a timeout that fetch ignores", deaf],
];

it.each(endings)("after %s no timer and no listener on the caller's signal is left", async (_, reply) => {
  stopClock();
  const { signal, listeners, added } = countedSignal();
  await runToEnd(librarian({ fetch: stubFetch(reply) }).readBook!({ book_id: "1" }, { signal }));
  expect(added()).toBeGreaterThan(0);
  expect(listeners()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

it.each<[string, Reply]>([
  ["an attempt", hanging],
  ["an attempt that fetch goes on with", deaf],
  ["a wait", failing("ECONNREFUSED")],
])("after an abort during %s no timer and no listener is left", async (_, reply) => {
  stopClock();
  const { controller, signal, listeners } = countedSignal();
  vi.spyOn(Math, "random").mockReturnValue(0.9);
  const pending = librarian({ fetch: stubFetch(reply) }).readBook!({ book_id: "1" }, { signal });
  await vi.advanceTimersByTimeAsync(1);
  controller.abort(new Error("gone"));
  await expect(pending).rejects.toThrow("gone");
  vi.restoreAllMocks();
  expect(listeners()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

it("a signal that was aborted before gets no listener", async () => {
  const { controller, signal, added } = countedSignal();
  controller.abort();
  await expect(librarian({ fetch: stubFetch(answering(200)) }).readBook!({ book_id: "1" }, { signal })).rejects.toThrow();
  expect(added()).toBe(0);
});

describe.each(STYLES)("by %s", (style) => {
  it.each<[string, Behaviour]>([
    ["a success", success],
    ["a refusal", json(400, { error_code: "CSS.0001", error_msg: "No." })],
    ["a page", page(502)],
    ["an answer that breaks the contract", page(200)],
  ])("%s leaves its connection to the next call", async (_, behaviour) => {
    const server = await listen(behaviour);
    const client = clientFor(server.baseUrl);
    for (let calls = 0; calls < 6; calls += 1) await call(client, style);
    expect(server.received).toHaveLength(6);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it("a redirect whose body nobody reads does not keep its connection", async () => {
    const server = await listen((response) => {
      response.writeHead(302, { Location: "https://elsewhere.example/" });
      response.write("moved");
    });
    await call(clientFor(server.baseUrl), style);
    await expect.poll(() => server.received[0]!.socket.destroyed).toBe(true);
  });

  it("a refused token whose answer never ends does not keep its connection", async () => {
    let asked = 0;
    const server = await listen((response, request) => {
      if (request.headers["x-auth-token"] !== "token-1") return success(response, request);
      response.writeHead(401);
      response.write("no");
    });
    const outcome = await call(clientFor(server.baseUrl, { credentials: () => `token-${(asked += 1)}` }), style);
    expect(outcome.how).toBe("data");
    await expect.poll(() => server.received.map(({ socket }) => socket.destroyed)).toEqual([true, false]);
  });
});
