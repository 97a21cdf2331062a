import { describe, expect, it, vi } from "vitest";
import { call, clientFor, rejection, STYLES } from "./support/calls.js";
import { drip, neverEnding, silence } from "./support/behaviours.js";
import { runFor, stopClock } from "./support/clock.js";
import { librarian } from "./support/library.js";
import { listen, type Behaviour } from "./support/server.js";
import { answering, deaf, failing, hanging, stubFetch, type Reply } from "./support/stub-fetch.js";

const reason = new Error("The user went away.");
const read = (client: ReturnType<typeof librarian>, options?: object) => client.readBook!({ book_id: "1" }, options);

describe.each(STYLES)("by %s", (style) => {
  it("a signal that is aborted sends nothing and asks nobody for a token", async () => {
    const fetch = stubFetch(answering(200));
    const credentials = vi.fn(() => "token");
    const outcome = await call(clientFor("https://css.example", { fetch, credentials }), style, { signal: AbortSignal.abort(reason) });
    expect(rejection(outcome)).toBe(reason);
    expect(fetch.calls).toEqual([]);
    expect(credentials).not.toHaveBeenCalled();
  });

  it.each<[string, Behaviour]>([
    ["waiting for the answer", silence],
    ["reading a body that never ends", neverEnding],
    ["reading a body that drips", drip],
  ])("while %s, the call rejects with the reason and the connection is closed", async (_, behaviour) => {
    const server = await listen(behaviour);
    const controller = new AbortController();
    const outcome = call(clientFor(server.baseUrl, { retries: 2 }), style, { signal: controller.signal });
    await expect.poll(() => server.received.length).toBe(1);
    controller.abort(reason);
    expect(rejection(await outcome)).toBe(reason);
    await expect.poll(() => server.received[0]!.socket.destroyed).toBe(true);
    expect(server.received).toHaveLength(1);
  });
});

it.each<[string, Reply]>([
  ["a fetch that listens to its signal", hanging],
  ["a fetch that ignores its signal", deaf],
])("%s: the call rejects at once and leaves no timer", async (_, reply) => {
  stopClock();
  const controller = new AbortController();
  const pending = read(librarian({ fetch: stubFetch(reply) }), { signal: controller.signal });
  expect(await runFor(1000, pending)).toBeUndefined();
  controller.abort(reason);
  expect(await runFor(0, pending)).toEqual({ error: reason });
  expect(vi.getTimerCount()).toBe(0);
});

it("during a wait, the call rejects at once, sends nothing more and leaves no timer", async () => {
  stopClock();
  const fetch = stubFetch(answering(503, "", { "Retry-After": "10" }));
  const controller = new AbortController();
  const pending = read(librarian({ fetch }), { signal: controller.signal });
  expect(await runFor(9_999, pending)).toBeUndefined();
  controller.abort(reason);
  expect(await runFor(0, pending)).toEqual({ error: reason });
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetch.calls).toHaveLength(1);
});

it("by a hook just before a wait, the call rejects", async () => {
  stopClock();
  const controller = new AbortController();
  const fetch = stubFetch(failing("ECONNREFUSED"));
  const pending = read(librarian({ fetch, onRetry: () => controller.abort(reason) }), { signal: controller.signal });
  expect(await runFor(0, pending)).toEqual({ error: reason });
  expect(fetch.calls).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

it("while the credentials are asked for their project, the call rejects", async () => {
  const controller = new AbortController();
  const credentials = { authorize() {}, projectId: () => new Promise<string>(() => {}) };
  const pending = read(librarian({ fetch: stubFetch(answering(200)), credentials, projectId: undefined }), { signal: controller.signal });
  controller.abort(reason);
  await expect(pending).rejects.toBe(reason);
});

it.each([
  ["no reason", undefined, { name: "AbortError" }],
  ["a text", "gone", "gone"],
])("any reason is passed on: %s", async (_, given, expected) => {
  const controller = new AbortController();
  const pending = read(librarian({ fetch: stubFetch(hanging) }), { signal: controller.signal }).catch((error: unknown) => ({ error }));
  controller.abort(given);
  expect(await pending).toMatchObject({ error: expected });
});

it("after the call, a signal changes nothing", async () => {
  const controller = new AbortController();
  const book = await read(librarian({ fetch: stubFetch(answering(200)) }), { signal: controller.signal });
  controller.abort(reason);
  expect(book).toEqual({ action: "createVpcepservice" });
});
