import { describe, expect, it } from "vitest";
import { stripVTControlCharacters } from "node:util";
import type { Recording } from "../../scripts/evidence/recording.js";
import { readEffects } from "../../scripts/evidence/effects.js";
import { targetAt } from "../../scripts/evidence/target.js";
import { formatReport, isAgreement } from "../../scripts/verify/report.js";
import { verify } from "../../scripts/verify/verify.js";
import { listen, type Behaviour } from "../runtime/support/server.js";
import { described, recordingCalled, recordings, startMock } from "./support.js";

const NAME = "startVpecp/200-private-domain-name";
const own = recordings.filter(({ operationId }) => operationId === "startVpecp");
const json = (status: number, body: unknown): Behaviour => (response) => response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));

async function run(url: string, { effects = "all", env = {}, of = recordings as readonly Recording[], set = [] as string[] } = {}) {
  const target = targetAt(url, set, described.operations, env);
  const report = await verify(described, of, target, readEffects(effects));
  return { report, text: stripVTControlCharacters(formatReport(report)), agrees: isAgreement(report) };
}

/** The recordings with one answer changed. */
function changed(name: string, change: (response: Recording["response"]) => Recording["response"]): Recording[] {
  return recordings.map((recording) => (`${recording.operationId}/${recording.name}` === name ? { ...recording, response: change(structuredClone(recording.response)) } : recording));
}

describe("verify", () => {
  it("agrees with the mock on every recording", async () => {
    const { url } = await startMock();
    const { report, text, agrees } = await run(url);
    expect(report.verdicts.filter(({ outcome }) => outcome !== "agrees")).toEqual([]);
    expect(report.verdicts.map(({ recording }) => recording)).toEqual(recordings);
    expect(text).toContain(`${recordings.length} agree, 0 drift.`);
    expect(agrees).toBe(true);
  });

  it.each<[string, (response: Recording["response"]) => Recording["response"], string]>([
    ["another status", (response) => ({ ...response, status: 201 }), "✗ status 201, recorded 200"],
    ["a field that is not described", (response) => ({ ...response, body: { ...(response.body as object), vpcepId: "x" } }), "✗ The service sent a field that is not described: /vpcepId. → spec/components/schemas/StartVpecpResult.yaml:"],
    ["a value that is not described", (response) => ({ ...response, body: { action: "enabled" } }), '✗ The answer is not what is described: /action must be "createVpcepservice" (const). → spec/components/schemas/StartVpecpResult.yaml:'],
    ["a missing field", (response) => ({ ...response, body: {} }), "✗ /action is missing, and recorded"],
    ["a body that is missing", ({ status }) => ({ status }), "✗ content type is missing, recorded application/json"],
    ["an error under a status of success", (response) => ({ ...response, body: { error_code: "CSS.0011", error_msg: "Busy." } }), "✗ error code CSS.0011, recorded none"],
    ["another media type", (response) => ({ ...response, headers: { "Content-Type": "text/html" } }), "✗ content type text/html, recorded application/json"],
  ])("reports exactly the one recording that drifted by %s", async (_, change, line) => {
    const { url } = await startMock(changed(NAME, change));
    const { report, text, agrees } = await run(url);
    expect(report.verdicts.filter(({ outcome }) => outcome === "drift").map(({ recording }) => `${recording.operationId}/${recording.name}`)).toEqual([NAME]);
    expect(text).toContain(line);
    expect(text).toContain(`${recordings.length - 1} agree, 1 drift.`);
    expect(agrees).toBe(false);
  });

  it("reports another error code, and another message where an answer is asked for by name", async () => {
    const name = "startVpecp/409-already-exists";
    const { url } = await startMock(changed(name, (response) => ({ ...response, body: { error_code: "CSS.0029", error_msg: "Other words." } })));
    const { text } = await run(url);
    expect(text).toContain(`${name.padEnd(Math.max(...recordings.map(({ operationId, name }) => `${operationId}/${name}`.length)))}  drift\n  ✗ error code CSS.0029, recorded CSS.0031\n  ✗ /error_msg has another value than recorded\n`);
  });

  it("sends what only reads unless it is told otherwise, and shows no agreement where nothing was sent", async () => {
    const { received, baseUrl } = await listen(json(200, {}));
    const { text, agrees } = await run(baseUrl, { effects: "read", of: own });
    expect(received).toEqual([]);
    expect(text).toBe(`Not sent: ${own.length} recordings: startVpecp is billable; allow it with --effects billable.\nNothing was verified.`);
    expect(agrees).toBe(false);
    expect(() => readEffects("read,wild")).toThrow('--effects: "wild" is no effect. Write some of read,reversible,disruptive,billable,destructive, or all.');
  });

  it("sends the credentials of the environment, and IDs of the caller in the path", async () => {
    const { received, baseUrl } = await listen(json(200, { action: "createVpcepservice" }));
    await run(baseUrl, { of: [recordingCalled(NAME)], env: { OS_TOKEN: "real-token", OS_PROJECT_ID: "my-project" }, set: ["cluster_id=my-cluster"] });
    expect(received[0]).toMatchObject({ url: "/v1.0/my-project/clusters/my-cluster/vpcepservice/open", headers: { "x-auth-token": "real-token" } });
  });

  it("of several recorded answers to one request takes any, and sends it once", async () => {
    const { received, baseUrl } = await listen(json(409, { error_code: "CSS.0031", error_msg: "In other words." }));
    const same = own.filter(({ request }) => JSON.stringify(request.body) === '{"endpointWithDnsName":true}');
    const { report, agrees } = await run(baseUrl, { of: same });
    expect(received).toHaveLength(1);
    expect(report.verdicts.filter(({ outcome }) => outcome === "agrees").map(({ recording }) => recording.name)).toEqual(["409-already-exists"]);
    expect(report.verdicts.filter(({ outcome }) => outcome === "drift")).toEqual([]);
    expect(agrees).toBe(true);
  });

  it("shows neither credentials nor what the service answered", async () => {
    const secret = "canary-4711-secret";
    const { baseUrl } = await listen(json(200, { action: secret, [secret]: secret, password: secret, error_code: secret }));
    const { text, agrees } = await run(baseUrl, { of: own, env: { OS_TOKEN: secret } });
    expect(text).not.toContain("canary");
    expect(agrees).toBe(false);
  });

  it("says that no answer came", async () => {
    const { baseUrl } = await listen((response) => response.destroy());
    await expect(run(baseUrl, { of: own })).rejects.toThrow(/^No answer(: [A-Z_]+)?\.$/);
  });

  it("sends nothing to a service whose cluster it does not know", async () => {
    const target = { ...targetAt("https://css.example.com", [], described.operations, { OS_TOKEN: "t", OS_PROJECT_ID: "p" }) };
    const report = await verify(described, own, target, readEffects("all"));
    expect(formatReport(report)).toBe(`Not sent: ${own.length} recordings: cluster_id of the service is not known; give it with --set cluster_id=….\nNothing was verified.`);
  });

  it.each([
    ["http://css.example.com", [], {}, /^--base-url must be an https URL/],
    ["https://css.example.com", [], {}, /^env has no complete credentials/],
    ["http://localhost:1", ["cluster=x"], {}, "--set: no operation has a path parameter cluster."],
    ["http://localhost:1", ["cluster_id="], {}, "--set cluster_id: give a value as it is in a path"],
  ])("refuses %s with settings %j", (url, set, env, message) => {
    expect(() => targetAt(url, set, described.operations, env)).toThrow(message);
  });
});
