import { describe, expect, it, onTestFinished } from "vitest";
import type { Double, DoubleOptions } from "../double/double.js";
import type { Fault } from "../double/faults.js";
import { connection, type Cluster } from "../double/state.js";
import { respect, type Run } from "./support/respect.js";
import { ACCOUNT, ENDPOINT } from "./support/schedule.js";
import { changesOf, serveShop } from "./support/shop.js";

const INPUTS = { token: "gAAAAABsecretToken", project_id: "6204a5bd270343b5885144cf9c8c158d", cluster_name: "css-shop", position: 2, endpoint_id: ENDPOINT, account_id: ACCOUNT };
const ALL = ["find", "check", "enable", "wait", "see", "accept", "whitelist", "verify", "find", "disable", "wait"].map((step) => `✓ ${step}`);

describe("the workflow of private access", () => {
  it("opens and closes it, and looks again while the service takes its time", async () => {
    const { code, steps, output, double } = await run({}, { timings: { enabling: { reads: 2 }, disabling: { reads: 1 } } });
    const waiting = ["✗ wait", "✗ wait"];
    expect(steps).toEqual([...ALL.slice(0, 3), ...waiting, ...ALL.slice(3, 10), "✗ wait", ...ALL.slice(10)]);
    expect({ code, done: changesOf(double) }).toEqual({ code: 0, done: ["startVpecp", "updateVpcepConnection", "updateVpcepWhitelist", "stopVpecp"] });
    expect(double.clusters[1]).toMatchObject({ endpoint: "disabled", connections: [], permissions: [] });
    expect(output).not.toContain(INPUTS.token);
  });

  it("leaves a service alone that is enabled already", async () => {
    const { code, steps, double } = await run({ endpoint: "enabled" });
    expect({ code, steps, done: changesOf(double) }).toEqual({ code: 0, steps: ALL, done: ["updateVpcepConnection", "updateVpcepWhitelist", "stopVpecp"] });
  });
});

describe("the workflow fails where the service misbehaves, in the step", () => {
  it.each<[string, string, Partial<Cluster>, Partial<DoubleOptions>, (Fault | undefined)[]?]>([
    ["find", "the list has another cluster at that place", { name: "css-other" }, {}],
    ["check", "the cluster cannot have an endpoint service", { supportVpcep: false }, {}],
    ["enable", "another operation is running", { actions: ["GROWING"] }, {}],
    ["wait", "the service does not come", {}, { timings: { enabling: { reads: Infinity } } }],
    ["see", "somebody else knocks", { knocking: [connection()] }, {}],
    ["accept", "the gateway fails", {}, {}, [, , , , , { kind: "refuse", status: 500 }]],
    ["verify", "nothing was accepted, though it was said", {}, {}, [, , , , , { kind: "lie" }]],
  ])("%s: %s", async (step, _, seed, options, faults = []) => {
    const { code, steps } = await run(seed, options, faults);
    const opening = steps.slice(0, steps.lastIndexOf("✓ find") > 0 ? steps.lastIndexOf("✓ find") : undefined);
    expect(opening.find((told) => told.startsWith("✗"))).toBe(`✗ ${step}`);
    expect(code).toBe(1);
  });
});

async function run(seed: Partial<Cluster>, options: Partial<DoubleOptions> = {}, faults: (Fault | undefined)[] = []): Promise<Run & { double: Double }> {
  const { double, baseUrl } = await serveShop(onTestFinished, seed, options, faults);
  return { ...(await respect(baseUrl, INPUTS)), double };
}
