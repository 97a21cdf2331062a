import { describe, expect, it, onTestFinished } from "vitest";
import { createDouble, type Double } from "./double.js";
import type { Fault } from "./faults.js";
import { inProcess } from "./in-process.js";
import { serveDouble } from "./loopback.js";
import { cluster } from "./state.js";

const START = "/v1.0/project/clusters/cluster-1/vpcepservice/open";
const LIST = "/v1.0/project/clusters?start=1&limit=1";

/** What a caller sees of a fault, and whether the service acted. */
const cases: [string, Fault | undefined, string, string, boolean][] = [
  ["nothing wrong", undefined, START, '200 {"action":"createVpcepservice"}', true],
  ["a connection that breaks before", { kind: "drop", acted: false }, START, "no answer", false],
  ["a connection that breaks after", { kind: "drop", acted: true }, START, "no answer", true],
  ["a gateway that refuses", { kind: "refuse", status: 429, retryAfter: 7 }, START, "429 after 7 <html><body><h1>429</h1></body></html>", false],
  ["a request that waits", { kind: "late", milliseconds: 5 }, START, '200 {"action":"createVpcepservice"}', true],
  ["an answer that waits", { kind: "slow", milliseconds: 5 }, START, '200 {"action":"createVpcepservice"}', true],
  ["an answer in pieces", { kind: "drip", milliseconds: 2 }, START, '200 {"action":"createVpcepservice"}', true],
  ["an answer that is cut off", { kind: "cut" }, START, "200 cut off", true],
  ["another operation", { kind: "busy" }, START, "202 CSS.0011", false],
  ["a lie", { kind: "lie" }, START, '200 {"action":"createVpcepservice"}', false],
  ["a part that comes again", { kind: "repeat" }, LIST.replace("start=1", "start=2"), "200 cluster-1", true],
  ["another part than was asked for", { kind: "reorder" }, LIST, "200 cluster-2", true],
  ["another part than was asked for, further on", { kind: "reorder" }, LIST.replace("start=1", "start=2"), "200 cluster-1", true],
];

describe.each(["in process", "on loopback"])("%s", (how) => {
  it.each(cases)("%s", async (_, fault, target, seen, acted) => {
    const double = createDouble({ clusters: [cluster({ id: "cluster-1" }), cluster({ id: "cluster-2" })] });
    expect(await look(await reach(double, how, fault), target)).toBe(seen);
    expect(double.deeds.some(({ done }) => done)).toBe(acted);
  });
});

it("in process a connection can fail before it is made", async () => {
  const double = createDouble({ clusters: [] });
  await expect(inProcess(double, [{ kind: "unreachable" }]).fetch(`http://service.invalid${START}`, {})).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

it("a service acts on a late request even if nobody waits for the answer any more", async () => {
  const double = createDouble({ clusters: [cluster({ id: "cluster-1" })] });
  const { fetch, timers } = inProcess(double, [{ kind: "late", milliseconds: 20 }]);
  await expect(fetch(`http://service.invalid${START}`, { method: "POST", body: "{}", headers: { "X-Auth-Token": "token" }, signal: AbortSignal.timeout(5) })).rejects.toThrow(/timeout/);
  expect([double.deeds.length, timers()]).toEqual([0, 1]);
  await expect.poll(() => double.deeds.length).toBe(1);
  expect(timers()).toBe(0);
});

async function reach(double: Double, how: string, fault: Fault | undefined): Promise<(target: string, init: RequestInit) => Promise<Response>> {
  if (how === "in process") return (target, init) => inProcess(double, [fault]).fetch(`http://service.invalid${target}`, init);
  const { baseUrl, close } = await serveDouble(double, [fault]);
  onTestFinished(close);
  return (target, init) => fetch(baseUrl + target, init);
}

async function look(reached: (target: string, init: RequestInit) => Promise<Response>, target: string): Promise<string> {
  const changes = target === START;
  const response = await reached(target, { method: changes ? "POST" : "GET", headers: { "X-Auth-Token": "token" }, body: changes ? "{}" : null }).catch(() => undefined);
  if (!response) return "no answer";
  const text = await response.text().catch(() => "cut off");
  const wait = response.headers.get("Retry-After");
  const [, told] = /"error_code":"([^"]+)"|"clusters":\[{"id":"([^"]+)"/.exec(text)?.filter(Boolean) ?? [];
  return [response.status, ...(wait ? [`after ${wait}`] : []), told ?? text].join(" ");
}
