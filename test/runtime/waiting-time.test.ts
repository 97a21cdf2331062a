import { describe, expect, it, vi } from "vitest";
import { isWaitError, waitForVpcEndpointServiceEnabled } from "../../src/waiting.js";
import { runFor, runToEnd, stopClock } from "./support/clock.js";
import { countedSignal } from "./support/signal.js";
import { deaf, failing, hanging, type Reply } from "./support/stub-fetch.js";
import { clientOf, detail, OFF, ON, refusal, request, run } from "./support/waiting.js";

describe("a deadline", () => {
  it("ends the wait with what was seen last, after a last look in time", async () => {
    stopClock();
    const { css, calls } = clientOf([OFF]);
    const { error, elapsed } = await run(css, { deadline: 10_000 });
    expect(error).toMatchObject({ name: "WaitError", reason: "deadline", attempt: 4, elapsed: 9000, state: 'showVpcepConnection 400 CSS.5182, showClusterDetail 200 /status "200"' });
    expect(error.message).toBe('vpcEndpointServiceEnabled has not come in time, after 9000 ms, in look 4: showVpcepConnection 400 CSS.5182, showClusterDetail 200 /status "200"');
    expect(calls.filter((call) => call.endsWith("connections"))).toEqual(["0 connections", "2000 connections", "5000 connections", "9000 connections"]);
    expect(elapsed).toBe(9000);
  });

  it.each<[string, Reply]>([
    ["heeds its signal", hanging],
    ["does not", deaf],
  ])("ends a call that %s", async (_, reply) => {
    stopClock();
    const { css } = clientOf([OFF, reply], [detail("200")], { attemptTimeout: Infinity, timeout: Infinity });
    const { error, elapsed, progress } = await run(css, { deadline: 7000 });
    expect(progress).toHaveLength(1);
    expect(error).toMatchObject({ reason: "deadline", attempt: 2, elapsed: 7000, state: 'showVpcepConnection 400 CSS.5182, showClusterDetail 200 /status "200"' });
    expect(elapsed).toBe(7000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("before the first answer says that nothing was seen", async () => {
    stopClock();
    const { error } = await run(clientOf([deaf]).css, { deadline: 500 });
    expect(error).toMatchObject({ attempt: 1, seen: [], state: "nothing was seen yet" });
  });

  it("is ten minutes, if none is given", async () => {
    stopClock();
    const { error, progress } = await run(clientOf([OFF]).css);
    expect(error).toMatchObject({ reason: "deadline", elapsed: 599_000 });
    expect(Math.max(...progress.map(({ nextWait }) => nextWait ?? 0))).toBe(30_000);
    expect(progress).toHaveLength(26);
  });

  it("of Infinity never comes, and many looks leave nothing behind", async () => {
    stopClock();
    const warned = vi.spyOn(process, "emitWarning");
    const { css } = clientOf([...Array<Reply>(2000).fill(OFF), ON]);
    expect((await run(css, { deadline: Infinity })).value).toMatchObject({ attempt: 2001 });
    expect(warned).not.toHaveBeenCalled();
  });

  it("keeps the cause of a look that failed", async () => {
    stopClock();
    const { error } = await run(clientOf([failing("ECONNRESET")]).css, { deadline: 500 });
    expect(error.cause).toMatchObject({ name: "ConnectionError" });
  });

  it.each([["deadline"], ["interval"], ["longestInterval"]])("and other numbers must be such: %s", async (name) => {
    for (const value of [0, -1, NaN, "5", null]) {
      const { css, calls } = clientOf([ON]);
      await expect(waitForVpcEndpointServiceEnabled(css, request, { [name]: value } as object)).rejects.toMatchObject({ name: "ArgumentError", argument: name });
      expect(calls).toEqual([]);
    }
  });
});

describe("a signal", () => {
  it.each<[string, Reply, number]>([
    ["a call", hanging, 100],
    ["a call that does not heed it", deaf, 100],
    ["a wait", OFF, 100],
  ])("ends %s at once, and leaves nothing behind", async (_, reply, after) => {
    stopClock();
    const { controller, signal, listeners, added } = countedSignal();
    const pending = waitForVpcEndpointServiceEnabled(clientOf([reply]).css, request, { signal });
    expect(await runFor(after, pending)).toBeUndefined();
    controller.abort(new Error("enough"));
    await expect(pending).rejects.toThrow("enough");
    expect(added()).toBe(1);
    expect({ listeners: listeners(), timers: vi.getTimerCount() }).toEqual({ listeners: 0, timers: 0 });
  });

  it("of a time ends the wait for good", async () => {
    stopClock();
    const { css, calls } = clientOf([hanging]);
    const { error, progress } = await run(css, { signal: timeoutSignal(300) });
    expect(error).toMatchObject({ name: "TimeoutError" });
    expect(isWaitError(error)).toBe(false);
    expect({ calls: calls.length, told: progress.length }).toEqual({ calls: 1, told: 0 });
  });

  it("that has ended the wait before it began sends nothing", async () => {
    const { css, calls } = clientOf([ON]);
    await expect(waitForVpcEndpointServiceEnabled(css, request, { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
    expect(calls).toEqual([]);
  });

  it("has no listener left after a success and after a failure", async () => {
    stopClock();
    for (const reply of [ON, refusal(403, "CSS.0015")]) {
      const { signal, listeners } = countedSignal();
      await run(clientOf([reply]).css, { signal });
      expect({ listeners: listeners(), timers: vi.getTimerCount() }).toEqual({ listeners: 0, timers: 0 });
    }
  });
});

describe("options", () => {
  it("of calls go with each of them", async () => {
    stopClock();
    const headers: unknown[] = [];
    const noting: Reply = (url, init) => (headers.push(new Headers(init.headers).get("X-Language")), OFF(url, init));
    await run(clientOf([noting, ON]).css, { headers: { "X-Language": "en-us" } });
    const { progress } = await run(clientOf([hanging, ON]).css, { timeout: 300 });
    expect(headers).toEqual(["en-us"]);
    expect(progress[0]).toMatchObject({ elapsed: 300, seen: [{ code: "TIMED_OUT" }, {}] });
  });

  it("that fail when they are told of progress do not matter", async () => {
    stopClock();
    const onProgress = () => Promise.reject(new Error("ignored")) as never;
    expect((await runToEnd(waitForVpcEndpointServiceEnabled(clientOf([OFF, ON]).css, request, { onProgress }))).value).toBeDefined();
    const throwing = () => {
      throw new Error("ignored");
    };
    expect((await runToEnd(waitForVpcEndpointServiceEnabled(clientOf([OFF, ON]).css, request, { onProgress: throwing }))).value).toBeDefined();
  });
});

/** What `AbortSignal.timeout` makes, on the stopped clock. */
function timeoutSignal(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new DOMException("late", "TimeoutError")), milliseconds);
  return controller.signal;
}
