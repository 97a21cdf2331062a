import { describe, expect, it } from "vitest";
import { TimeoutError } from "../../src/index.js";
import { call, clientFor, rejection, STYLES } from "./support/calls.js";
import { drip, neverEnding, silence } from "./support/behaviours.js";
import { runToEnd, stopClock } from "./support/clock.js";
import { librarian, library } from "./support/library.js";
import { listen, type Behaviour } from "./support/server.js";
import { answering, deaf, failing, hanging, stubFetch, type Reply } from "./support/stub-fetch.js";

const operation = { id: "readBook", method: "GET", path: "/{project_id}/books/{book_id}" };
const read = (client: ReturnType<typeof librarian>, options?: object) => client.readBook!({ book_id: "1" }, options);

describe.each(STYLES)("by %s", (style) => {
  it.each<[string, Behaviour]>([
    ["no answer", silence],
    ["a body that never ends", neverEnding],
    ["a body that drips", drip],
  ])("%s ends at the timeout, and the connection is closed", async (_, behaviour) => {
    const server = await listen(behaviour);
    const error = rejection(await call(clientFor(server.baseUrl), style, { attemptTimeout: 100 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ name: "TimeoutError", code: "TIMED_OUT", budget: "attempt", attempt: 1, elapsed: 100, operation: { id: "startVpecp" }, message: "startVpecp: attempt timeout after 100 ms, in attempt 1" });
    await expect.poll(() => server.received.every(({ socket }) => socket.destroyed)).toBe(true);
  });

  it.each([
    ["one that listens to its signal", hanging],
    ["one that ignores its signal", deaf],
  ])("a fetch that never settles ends at the timeout: %s", async (_, reply) => {
    stopClock();
    const { value, elapsed } = await runToEnd(call(librarian({ fetch: stubFetch(reply), retries: 0 }), style, undefined, { book_id: "1" }, "readBook", library));
    expect(rejection(value!)).toMatchObject({ name: "TimeoutError", budget: "attempt", attempt: 1, elapsed: 20_000 });
    expect(elapsed).toBe(20_000);
  });
});

describe("the two budgets", () => {
  it.each<[what: string, script: Reply[], options: object, error: object]>([
    ["an attempt alone", [deaf], { attemptTimeout: 100, timeout: 1000, retries: 0 }, { budget: "attempt", attempt: 1, elapsed: 100 }],
    ["a call shorter than an attempt", [deaf], { attemptTimeout: 1000, timeout: 100 }, { budget: "overall", attempt: 1, elapsed: 100 }],
    ["both at once", [deaf], { attemptTimeout: 100, timeout: 100 }, { budget: "overall", attempt: 1, elapsed: 100 }],
    ["each attempt anew, the last one counts", [deaf], { attemptTimeout: 100, timeout: 100_000, retries: 2 }, { budget: "attempt", attempt: 3, elapsed: 100 }],
    ["what is left of the call for a later attempt", [failing("ECONNREFUSED"), deaf], { attemptTimeout: 20_000, timeout: 10_000 }, { budget: "overall", attempt: 2, elapsed: 10_000 }],
    ["defaults: an attempt gets 20 s", [deaf], { retries: 0 }, { budget: "attempt", attempt: 1, elapsed: 20_000 }],
    ["defaults: the call gets 60 s", [deaf], { attemptTimeout: 1e9 }, { budget: "overall", attempt: 1, elapsed: 60_000 }],
    ["zero", [deaf], { timeout: 0 }, { budget: "overall", attempt: 1, elapsed: 0 }],
  ])("%s", async (_, script, options, expected) => {
    stopClock();
    const fetch = stubFetch(...script);
    const { error } = await runToEnd(read(librarian({ fetch }), options));
    expect(error).toMatchObject({ name: "TimeoutError", operation, ...expected });
    expect(fetch.calls).toHaveLength((expected as { attempt: number }).attempt);
  });

  it("the overall one covers attempts and waits", async () => {
    stopClock();
    const { error, elapsed } = await runToEnd(read(librarian({ fetch: stubFetch(deaf) }), { attemptTimeout: 4_000, timeout: 10_000, retries: 9 }));
    expect(error).toMatchObject({ name: "TimeoutError" });
    expect(elapsed).toBeLessThanOrEqual(10_000);
  });

  it("waiting for credentials counts", async () => {
    stopClock();
    const fetch = stubFetch(answering(200));
    const { error } = await runToEnd(read(librarian({ fetch, credentials: () => new Promise<string>(() => {}), retries: 0 })));
    expect(error).toMatchObject({ name: "TimeoutError", budget: "attempt", elapsed: 20_000 });
    expect(fetch.calls).toEqual([]);
  });

  it("waiting for the project of the credentials counts", async () => {
    stopClock();
    const fetch = stubFetch(answering(200));
    const credentials = { authorize() {}, projectId: () => new Promise<string>(() => {}) };
    const { error } = await runToEnd(read(librarian({ fetch, credentials, projectId: undefined })));
    expect(error).toMatchObject({ name: "TimeoutError", budget: "attempt", attempt: 1, elapsed: 20_000 });
    expect(fetch.calls).toEqual([]);
  });

  it("a call option goes before that of the client, and undefined leaves it", async () => {
    stopClock();
    const client = librarian({ fetch: stubFetch(deaf), attemptTimeout: 300, retries: 0 });
    expect((await runToEnd(read(client, { attemptTimeout: 200 }))).error.elapsed).toBe(200);
    expect((await runToEnd(read(client, { attemptTimeout: undefined }))).error.elapsed).toBe(300);
  });
});
