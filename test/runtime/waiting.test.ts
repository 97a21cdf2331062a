import { describe, expect, expectTypeOf, it } from "vitest";
import { replay } from "../../src/replay.js";
import { validating } from "../../src/validate.js";
import { isWaitError, waitForClusterIdle, waitForVpcEndpointServiceDisabled, waitForVpcEndpointServiceEnabled, WaitError, type Waited } from "../../src/waiting.js";
import { recordingsOf } from "../contract/support/evidence.js";
import { stopClock } from "./support/clock.js";
import { answering, failing, hanging, type Reply } from "./support/stub-fetch.js";
import { clientOf, detail, OFF, ON, refusal, run } from "./support/waiting.js";

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
