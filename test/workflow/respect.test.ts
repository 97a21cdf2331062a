import { describe, expect, it, onTestFinished } from "vitest";
import { createDouble, type Double, type DoubleOptions } from "../double/double.js";
import type { Fault } from "../double/faults.js";
import { serveDouble } from "../double/loopback.js";
import { cluster, connection, type Cluster } from "../double/state.js";
import { respect, type Run } from "./support/respect.js";

const ENDPOINT = "f132bb14-e1d5-4f25-9f7c-a29e4c8effd4";
const ACCOUNT = "dffef70c1db243cbb373e45791165281";
const INPUTS = { token: "gAAAAABsecretToken", project_id: "6204a5bd270343b5885144cf9c8c158d", cluster_name: "css-shop", position: 2, endpoint_id: ENDPOINT, account_id: ACCOUNT };
const ALL = ["find", "check", "enable", "wait", "see", "accept", "whitelist", "verify", "find", "disable", "wait"].map((step) => `✓ ${step}`);

describe("the workflow of private access", () => {
  it("opens and closes it, and looks again while the service takes its time", async () => {
    const { code, steps, output, double } = await run({}, { timings: { enabling: { reads: 2 }, disabling: { reads: 1 } } });
    const waiting = ["✗ wait", "✗ wait"];
    expect(steps).toEqual([...ALL.slice(0, 3), ...waiting, ...ALL.slice(3, 10), "✗ wait", ...ALL.slice(10)]);
    expect({ code, done: changes(double) }).toEqual({ code: 0, done: ["startVpecp", "updateVpcepConnection", "updateVpcepWhitelist", "stopVpecp"] });
    expect(double.clusters[1]).toMatchObject({ endpoint: "disabled", connections: [], permissions: [] });
    expect(output).not.toContain(INPUTS.token);
  });

  it("leaves a service alone that is enabled already", async () => {
    const { code, steps, double } = await run({ endpoint: "enabled", connections: [connection({ id: ENDPOINT })] });
    expect({ code, steps, done: changes(double) }).toEqual({ code: 0, steps: ALL, done: ["updateVpcepConnection", "updateVpcepWhitelist", "stopVpecp"] });
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
  const shop = cluster({ id: "4f3deec3-efa8-4598-bf91-560aad1377a3", name: "css-shop", knocking: [connection({ id: ENDPOINT })], ...seed });
  const double = createDouble({ ...options, clusters: [cluster(), shop] });
  const service = await serveDouble(double, faults);
  onTestFinished(() => service.close());
  return { ...(await respect(service.baseUrl, INPUTS)), double };
}

function changes({ deeds }: Double): string[] {
  return deeds.filter(({ operationId, done }) => done && /^(start|stop|update)/.test(operationId)).map(({ operationId }) => operationId);
}
