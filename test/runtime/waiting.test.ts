import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { createClient, type ClientOptions, type CloudSearchClient } from "../../src/index.js";
import { replay } from "../../src/replay.js";
import { validating } from "../../src/validate.js";
import { isWaitError, waitForClusterIdle, waitForVpcEndpointServiceDisabled, waitForVpcEndpointServiceEnabled, WaitError, type Progress, type Waited, type WaitOptions } from "../../src/waiting.js";
import { recordingsOf } from "../contract/support/evidence.js";
import { runFor, runToEnd, stopClock } from "./support/clock.js";
import { countedSignal } from "./support/signal.js";
import { answering, deaf, failing, hanging, type Reply } from "./support/stub-fetch.js";

const request = { cluster_id: "c" };
const CONNECTIONS = { connections: [], total_count: 0 };
const detail = (status: string, actions?: string[]) => answering(200, { id: "c", name: "n", status, datastore: { type: "elasticsearch" }, instances: [], actions });
const refusal = (status: number, code: string) => answering(status, { error_code: code, error_msg: "No." });
const OFF = refusal(400, "CSS.5182");
const ON = answering(200, CONNECTIONS);

/** A client of a service that gives the replies for each of two reads in turn, the last one again and again. */
function clientOf(connections: Reply[], details: Reply[] = [detail("200", [])], options: Partial<ClientOptions> = {}) {
  const calls: string[] = [];
  const counts = { connections: 0, details: 0 };
  const fetch = async (url: string, init: RequestInit) => {
    const read = url.endsWith("/connections") ? "connections" : "details";
    const script = { connections, details }[read];
    calls.push(`${Math.round(performance.now())} ${read}`);
    return script[Math.min(counts[read]++, script.length - 1)]!(url, init);
  };
  return { css: createClient({ region: "eu-de", projectId: "p", credentials: "t", retries: 0, fetch, ...options } as ClientOptions), calls };
}

/** Waits of which each interval is as long as it can be, and what they told of their progress. */
async function run(css: CloudSearchClient, options: WaitOptions = {}, wait = waitForVpcEndpointServiceEnabled) {
  vi.spyOn(Math, "random").mockReturnValue(1);
  const progress: Progress[] = [];
  const outcome = await runToEnd(wait(css, request, { onProgress: (one) => void progress.push(one), ...options }));
  vi.restoreAllMocks();
  return { ...outcome, progress };
}

describe("waiting until the VPC endpoint service is enabled", () => {
  it("ends when its connections are answered with 200", async () => {
    stopClock();
    const { css, calls } = clientOf([OFF, refusal(409, "CSS.0029"), ON]);
    const { value, progress } = await run(css);
    expect(value).toEqual({ condition: "vpcEndpointServiceEnabled", state: "the VPC endpoint service is enabled (showVpcepConnection 200)", seen: [{ read: "showVpcepConnection", status: 200 }], attempt: 3, elapsed: 5000 });
    expect(calls).toEqual(["0 connections", "0 details", "2000 connections", "2000 details", "5000 connections"]);
    expect(progress.map(({ attempt, elapsed, verdict, nextWait, state }) => ({ attempt, elapsed, verdict, nextWait, state }))).toEqual([
      { attempt: 1, elapsed: 0, verdict: "unknown", nextWait: 2000, state: 'showVpcepConnection 400 CSS.5182, showClusterDetail 200 /status "200"' },
      { attempt: 2, elapsed: 2000, verdict: "unknown", nextWait: 3000, state: 'showVpcepConnection 409 CSS.0029, showClusterDetail 200 /status "200"' },
      { attempt: 3, elapsed: 5000, verdict: "finished", nextWait: undefined, state: "the VPC endpoint service is enabled (showVpcepConnection 200)" },
    ]);
    expectTypeOf(value!).toEqualTypeOf<Waited>();
  });

  it("ends at once when the service is enabled already", async () => {
    stopClock();
    const { css, calls } = clientOf([ON]);
    expect(await run(css)).toMatchObject({ value: { attempt: 1, elapsed: 0 }, elapsed: 0 });
    expect(calls).toEqual(["0 connections"]);
  });

  it("fails when the status of the cluster is 303", async () => {
    stopClock();
    const { css } = clientOf([OFF], [detail("200"), detail("303")]);
    const { error, progress } = await run(css);
    expect(error).toBeInstanceOf(WaitError);
    expect(isWaitError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "WaitError",
      code: "CONDITION_NOT_MET",
      condition: "vpcEndpointServiceEnabled",
      reason: "failed",
      attempt: 2,
      elapsed: 2000,
      state: 'the cluster is unavailable (showVpcepConnection 400 CSS.5182, showClusterDetail 200 /status "303")',
      message: 'vpcEndpointServiceEnabled can no longer come, after 2000 ms, in look 2: the cluster is unavailable (showVpcepConnection 400 CSS.5182, showClusterDetail 200 /status "303")',
      seen: [{ read: "showVpcepConnection", status: 400, code: "CSS.5182" }, { read: "showClusterDetail", status: 200, values: { "/status": "303" } }],
    });
    expect(progress.at(-1)).toMatchObject({ verdict: "failed", nextWait: undefined });
  });

  it.each(recordingsOf("showVpcepConnection").map((recording) => [recording.name, recording] as const))("knows by the recording %s what to think of it", async (name, { response }) => {
    stopClock();
    const { css } = clientOf([answering(response.status, response.body ?? null, response.headers)]);
    const done = async (wait: typeof waitForVpcEndpointServiceEnabled) => (await run(css, { deadline: 1000 }, wait)).value !== undefined;
    expect(await done(waitForVpcEndpointServiceEnabled)).toBe(response.status === 200);
    expect(await done(waitForVpcEndpointServiceDisabled)).toBe(name.includes("not-enabled"));
  });
});

describe("waiting until it is disabled", () => {
  it("ends when its connections are refused with CSS.5182", async () => {
    stopClock();
    const { css } = clientOf([ON, refusal(400, "CSS.0001"), refusal(409, "CSS.5182"), OFF]);
    expect((await run(css, {}, waitForVpcEndpointServiceDisabled)).value).toMatchObject({ attempt: 4, state: "the VPC endpoint service is disabled (showVpcepConnection 400 CSS.5182)" });
  });
});

describe("waiting until a cluster is idle", () => {
  it.each([
    ["no actions", detail("200", [])],
    ["nothing said of actions", detail("200")],
  ])("ends with status 200 and %s", async (_, last) => {
    stopClock();
    const { css } = clientOf([], [detail("100", ["GROWING"]), detail("100", []), detail("200", ["REBOOTING"]), detail("NEW", []), last]);
    const { value, progress } = await run(css, {}, waitForClusterIdle);
    expect(value).toMatchObject({ attempt: 5 });
    expect(progress[0]!.state).toBe('showClusterDetail 200 /status "100" /actions ["GROWING"]');
  });

  it("fails with status 303", async () => {
    stopClock();
    expect((await run(clientOf([], [detail("303", ["GROWING"])]).css, {}, waitForClusterIdle)).error).toMatchObject({ reason: "failed", condition: "clusterIdle" });
  });

  it("works on a client that holds answers to the description", async () => {
    stopClock();
    const { css } = clientOf([], [answering(200, { status: 1 }), detail("200", [])]);
    const { value, progress } = await run(validating(css), {}, waitForClusterIdle);
    expect(value).toMatchObject({ attempt: 2 });
    expect(progress[0]).toMatchObject({ seen: [{ status: 200, code: "CONTRACT_BROKEN" }] });
  });
});

describe("a look that fails", () => {
  it.each<[string, Reply, string]>([
    ["too many requests", refusal(429, "APIGW.0308"), "showVpcepConnection 429 APIGW.0308"],
    ["a failing service", refusal(500, "CSS.0005"), "showVpcepConnection 500 CSS.0005"],
    ["a failing gateway", answering(502, "<html>"), "showVpcepConnection 502"],
    ["an overloaded gateway", answering(503, ""), "showVpcepConnection 503"],
    ["a service that is busy", refusal(202, "CSS.0011"), "showVpcepConnection 202 CSS.0011"],
    ["a missing cluster", refusal(404, "CSS.0002"), "showVpcepConnection 404 CSS.0002"],
    ["a broken connection", failing("ECONNRESET"), "showVpcepConnection CONNECTION_FAILED"],
    ["a timeout", hanging, "showVpcepConnection TIMED_OUT"],
    ["an answer that is no JSON", answering(200, "OK"), "showVpcepConnection 200 CONTRACT_BROKEN"],
  ])("with %s is seen, and looked at again", async (_, reply, state) => {
    stopClock();
    const { css } = clientOf([reply, ON], [detail("200")], { attemptTimeout: 5000 });
    const { value, progress } = await run(css);
    expect(value).toMatchObject({ attempt: 2 });
    expect(progress[0]!.state).toBe(`${state}, showClusterDetail 200 /status "200"`);
    expect(progress[0]!.seen[0]!.error).toBeInstanceOf(Error);
  });

  it.each<[string, Reply, object]>([
    ["refused credentials", refusal(401, "APIGW.0301"), { name: "ServiceError", status: 401 }],
    ["a missing permission", refusal(403, "CSS.0015"), { name: "ServiceError", status: 403 }],
    ["a request without a recording", () => replay({})("https://css.example/", {}), { name: "ReplayError" }],
  ])("for %s ends the wait at once", async (_, reply, expected) => {
    stopClock();
    const { error, elapsed, progress } = await run(clientOf([reply]).css);
    expect(error).toMatchObject(expected);
    expect({ elapsed, told: progress.length }).toEqual({ elapsed: 0, told: 0 });
  });

  it("for an argument ends the wait at once", async () => {
    stopClock();
    const { css, calls } = clientOf([ON]);
    await expect(waitForVpcEndpointServiceEnabled(css, { cluster_id: ".." })).rejects.toMatchObject({ name: "ArgumentError", argument: "cluster_id" });
    expect(calls).toEqual([]);
  });

  it("for want of credentials ends the wait at once", async () => {
    stopClock();
    const { css } = clientOf([ON], [], { credentials: () => Promise.reject(new Error("vault is sealed")) });
    expect(await run(css)).toMatchObject({ error: { message: "vault is sealed" }, elapsed: 0 });
  });
});

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
    const { error, elapsed } = await run(css, { deadline: 7000 });
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
