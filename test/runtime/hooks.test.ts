import { describe, expect, it, vi } from "vitest";
import type { AttemptEnd, AttemptStart, Hooks, Retry } from "../../src/index.js";
import { call, STYLES } from "./support/calls.js";
import { runToEnd, stopClock } from "./support/clock.js";
import { librarian, library } from "./support/library.js";
import { answering, deaf, failing, stubFetch, type Reply } from "./support/stub-fetch.js";

const URL_OF_BOOK = "https://library.north.example/project/books/1";
const operation = { id: "readBook", method: "GET", path: "/{project_id}/books/{book_id}" };

/** Replies after a time on the stopped clock. */
const after =
  (milliseconds: number, reply: Reply): Reply =>
  async (url, init) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return reply(url, init);
  };

function record() {
  const starts: AttemptStart[] = [];
  const ends: AttemptEnd[] = [];
  const retries: Retry[] = [];
  const hooks: Hooks = { onRequest: (start) => void starts.push(start), onResponse: (end) => void ends.push(end), onRetry: (retry) => void retries.push(retry) };
  return { starts, ends, retries, hooks };
}

describe.each(STYLES)("by %s", (style) => {
  const read = (options: object, callOptions?: object) => runToEnd(call(librarian(options), style, callOptions, { book_id: "1" }, "readBook", library));

  it("onRequest and onResponse are called once for each attempt", async () => {
    stopClock();
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { starts, ends, hooks } = record();
    const fetch = stubFetch(after(30, answering(503, "", { "X-Request-Id": "r-1" })), after(20, failing("ECONNRESET")), after(10, answering(200, {}, { "X-Request-Id": "r-3" })));
    await read({ fetch, ...hooks });
    vi.restoreAllMocks();
    expect(starts).toEqual([1, 2, 3].map((attempt) => ({ operation: expect.objectContaining(operation), attempt, method: "GET", url: URL_OF_BOOK })));
    expect(ends).toEqual([
      { ...starts[0], duration: 30, status: 503, requestId: "r-1", error: expect.objectContaining({ name: "ServiceError", status: 503 }) },
      { ...starts[1], duration: 20, status: undefined, requestId: undefined, error: expect.objectContaining({ name: "ConnectionError" }) },
      { ...starts[2], duration: 10, status: 200, requestId: "r-3", error: undefined },
    ]);
  });

  it.each<[string, Reply, object, object]>([
    ["a timeout", deaf, {}, { duration: 100, status: undefined, error: { name: "TimeoutError" } }],
    ["an error body under 200", answering(200, { error_code: "L.1" }), {}, { status: 200, error: { name: "ServiceError" } }],
    ["an answer that breaks the contract", answering(200, "OK"), {}, { status: 200, error: { name: "ContractError" } }],
    ["credentials that fail", answering(200), { credentials: () => Promise.reject(new Error("closed")) }, { status: undefined, error: { message: "closed" } }],
    ["headers of a hook that cannot be sent", answering(200), { onRequest: () => ({ "X-A": "\n" }) }, { status: undefined, error: { name: "ArgumentError" } }],
  ])("onResponse sees %s", async (_, reply, options, expected) => {
    stopClock();
    const { ends, hooks } = record();
    await read({ fetch: stubFetch(reply), attemptTimeout: 100, retries: 0, ...hooks, ...options });
    expect(ends).toMatchObject([expected]);
  });

  it("onResponse sees an abort", async () => {
    const { ends, hooks } = record();
    const controller = new AbortController();
    const reason = new Error("gone");
    const fetch = stubFetch(deaf);
    const pending = call(librarian({ fetch, ...hooks }), style, { signal: controller.signal }, { book_id: "1" }, "readBook", library);
    await expect.poll(() => fetch.calls.length).toBe(1);
    controller.abort(reason);
    await pending;
    expect(ends).toMatchObject([{ status: undefined, error: reason }]);
  });

  it("headers that onRequest returns are sent, with each attempt its own", async () => {
    stopClock();
    const fetch = stubFetch(answering(503, ""));
    await read({ fetch, onRequest: ({ attempt }: AttemptStart) => ({ traceparent: `00-${attempt}` }) });
    expect(fetch.calls.map(({ init }) => init.headers.get("traceparent"))).toEqual(["00-1", "00-2", "00-3"]);
  });

  it("headers that onRequest returns are there when the credentials sign", async () => {
    stopClock();
    const signed: unknown[] = [];
    const credentials = { authorize: ({ headers }: { headers: Headers }) => void signed.push(headers.get("traceparent")) };
    await read({ fetch: stubFetch(answering(200)), credentials, onRequest: () => ({ traceparent: "00-1" }) });
    expect(signed).toEqual(["00-1"]);
  });

  it("what they see holds no header and no body", async () => {
    stopClock();
    const { starts, ends, retries, hooks } = record();
    await read({ fetch: stubFetch(answering(503, "")), ...hooks }, { headers: { "X-A": "value" } });
    const keys = (objects: object[]) => [...new Set(objects.flatMap((object) => Object.keys(object)))];
    expect(keys(starts)).toEqual(["operation", "attempt", "method", "url"]);
    expect(keys(ends)).toEqual(["operation", "attempt", "method", "url", "duration", "status", "requestId", "error"]);
    expect(keys(retries)).toEqual(["operation", "attempt", "delay", "error"]);
  });

  describe("a hook that fails changes nothing", () => {
    const fail = () => {
      throw new Error("hook");
    };
    const reject = async () => fail();

    it.each([
      ["throws", fail],
      ["rejects", reject],
      ["returns nothing useful", () => 5],
      ["returns null", () => null],
    ])("and %s", async (_, hook) => {
      stopClock();
      const unhandled = vi.fn();
      process.on("unhandledRejection", unhandled);
      const fetch = stubFetch(answering(503, ""), answering(200, { title: "Found" }));
      const { value } = await read({ fetch, onRequest: hook, onResponse: hook, onRetry: hook });
      vi.useRealTimers();
      await new Promise((resolve) => setTimeout(resolve, 5));
      process.off("unhandledRejection", unhandled);
      expect(value).toMatchObject({ how: "data", data: { title: "Found" } });
      expect(fetch.calls).toHaveLength(2);
      expect(unhandled).not.toHaveBeenCalled();
    });
  });
});
