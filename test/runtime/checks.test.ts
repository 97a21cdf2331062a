import { describe, expect, expectTypeOf, it } from "vitest";
import { checkStartVpecp, type Reason } from "../../src/checks.js";
import { createClient } from "../../src/index.js";
import { validating } from "../../src/validate.js";
import { recordingsOf } from "../contract/support/evidence.js";
import { answering, failing, stubFetch, type Reply } from "./support/stub-fetch.js";

const request = { cluster_id: "c" };
const SUPPORT = { at: "/supportVpcep", seen: false, reason: "the VPC endpoint service cannot be enabled for this cluster" };
const STATUS = { at: "/status", reason: "the cluster is not available" };
const ACTIONS = { at: "/actions", reason: "another operation is running on the cluster" };

function clientOf(reply: Reply) {
  const fetch = stubFetch(reply);
  return { css: createClient({ region: "eu-de", projectId: "p", credentials: "t", retries: 0, fetch }), calls: fetch.calls };
}
const cluster = (fields: object) => answering(200, { id: "c", name: "n", datastore: { type: "elasticsearch" }, instances: [], ...fields });

describe("the check before StartVpecp", () => {
  it.each<[string, object, object]>([
    ["an available cluster", { status: "200", actions: [], supportVpcep: true }, { ready: true }],
    ["one of which nothing more is said", { status: "200" }, { ready: true }],
    ["one that does not support it", { status: "200", actions: [], supportVpcep: false }, { ready: false, reasons: [SUPPORT] }],
    ["one that is busy", { status: "200", actions: ["GROWING", "SNAPSHOTTING"] }, { ready: false, reasons: [{ ...ACTIONS, seen: ["GROWING", "SNAPSHOTTING"] }] }],
    ["one that is being created", { status: "100", actions: [] }, { ready: false, reasons: [{ ...STATUS, seen: "100" }] }],
    ["one in a state that nobody described", { status: "FROZEN" }, { ready: false, reasons: [{ ...STATUS, seen: "FROZEN" }] }],
    ["one without a state", {}, { ready: false, reasons: [{ ...STATUS, seen: undefined }] }],
    ["one with everything against it", { status: "303", actions: ["RESTORING"], supportVpcep: false }, { ready: false, reasons: [SUPPORT, { ...STATUS, seen: "303" }, { ...ACTIONS, seen: ["RESTORING"] }] }],
  ])("of %s costs one read, and names each reason", async (_, fields, expected) => {
    const { css, calls } = clientOf(cluster(fields));
    expect(await checkStartVpecp(css, request)).toEqual(expected);
    expect(calls.map(({ url, init }) => `${init.method} ${url}`)).toEqual(["GET https://css.eu-de.otc.t-systems.com/v1.0/p/clusters/c"]);
  });

  it.each(recordingsOf("showClusterDetail").filter(({ response }) => response.status === 200).map((recording) => [recording.name, recording.response.body] as const))("judges the recording %s by what it says", async (_, body) => {
    const { status, actions, supportVpcep } = body as { status: string; actions: string[]; supportVpcep?: boolean };
    const { css } = clientOf(answering(200, body));
    expect((await checkStartVpecp(validating(css), request)).ready).toBe(status === "200" && actions.length === 0 && supportVpcep !== false);
  });

  it("is typed by its reasons", async () => {
    const { css } = clientOf(cluster({ status: "100" }));
    const readiness = await checkStartVpecp(css, request);
    if (readiness.ready) expectTypeOf(readiness.reasons).toEqualTypeOf<undefined>();
    else expectTypeOf(readiness.reasons).toEqualTypeOf<Reason<"/supportVpcep" | "/status" | "/actions">[]>();
  });

  it.each<[string, Reply, object]>([
    ["a refusal", answering(404, { error_code: "CSS.0022", error_msg: "No." }), { name: "ServiceError", code: "CSS.0022" }],
    ["a broken connection", failing("ECONNRESET"), { name: "ConnectionError" }],
    ["an answer that is no JSON", answering(200, "OK"), { name: "ContractError" }],
  ])("rejects with %s of the read", async (_, reply, error) => {
    await expect(checkStartVpecp(clientOf(reply).css, request)).rejects.toMatchObject(error);
  });

  it("gives the options to the read", async () => {
    const { css, calls } = clientOf(cluster({ status: "200" }));
    await checkStartVpecp(css, request, { headers: { "X-Language": "en-us" } });
    expect(calls[0]!.init.headers.get("X-Language")).toBe("en-us");
    await expect(checkStartVpecp(css, request, { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  });
});
