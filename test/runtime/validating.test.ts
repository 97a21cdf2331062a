import { describe, expect, expectTypeOf, it } from "vitest";
import { createClient, type CallError, type CloudSearchClient } from "../../src/index.js";
import { validating } from "../../src/validate.js";

const PATH = "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open";
const DONE = { action: "createVpcepservice" };
const REFUSED = { error_code: "CSS.0031", error_msg: "The object already exists." };

/** The three ways to make the same call. */
const ways: Record<string, (css: CloudSearchClient, request: { cluster_id: string; project_id?: string; body: never }) => Promise<unknown>> = {
  "operation method": (css, request) => css.startVpecp(request),
  "operation method with response": async (css, request) => (await (css.startVpecp(request) as ReturnType<CloudSearchClient["startVpecp"]> & { withResponse(): Promise<{ data: unknown }> }).withResponse()).data,
  "call by path": async (css, { body, ...path }) => {
    const { data, error } = await css.POST(PATH, { params: { path }, body });
    if (error) throw error;
    return data;
  },
};

describe.each(Object.entries(ways))("a validating client, by %s", (_, call) => {
  it("sends what is valid, and gives the result", async () => {
    const { css, sent } = clientOf(() => Response.json({ ...DONE, since: "now" }));
    expect(await call(css, { cluster_id: "c", body: { professionVpcep: true } as never })).toEqual({ ...DONE, since: "now" });
    expect(sent).toEqual([{ url: "https://css.eu-de.otc.t-systems.com/v1.0/p/clusters/c/vpcepservice/open", body: '{"professionVpcep":true}' }]);
  });

  it.each([
    ["unknown and wrong fields", { cluster_id: "c", body: { endpoint_with_dns_name: true, professionVpcep: 1 } }, "body", "body at /endpoint_with_dns_name is not a field of the description, at /professionVpcep must be boolean; nothing was sent"],
    ["a forbidden combination", { cluster_id: "c", body: { dualstackEnable: true, professionVpcep: false } }, "body", 'body must not be valid against {"required":["dualstackEnable"],"properties":{"dualstackEnable":{"const":true},"professionVpcep":{"const":false}}}; nothing was sent'],
    ["a missing body", { cluster_id: "c" }, "body", "body is missing; nothing was sent"],
    ["a missing parameter", { body: {} }, "cluster_id", "cluster_id is missing; nothing was sent"],
    ["two wrong arguments, of which it names the first", { cluster_id: "", body: 1 }, "cluster_id", "cluster_id must NOT have fewer than 1 characters; nothing was sent"],
    ["a wrong project", { cluster_id: "c", project_id: 5, body: {} }, "project_id", "project_id must be string; nothing was sent"],
  ])("sends nothing for %s", async (_, request, argument, message) => {
    const { css, sent } = clientOf(() => Response.json(DONE));
    await expect(call(css, request as never)).rejects.toMatchObject({ name: "ArgumentError", argument, message });
    expect(sent).toEqual([]);
  });

  it.each([
    ["another constant", { action: "enabled" }, 'startVpecp: answer 200 at /action must be equal to constant "createVpcepservice"'],
    ["a field less", { status: "enabled" }, "startVpecp: answer 200 at /action is missing"],
    ["another type", ["createVpcepservice"], "startVpecp: answer 200 must be object"],
  ])("fails with a ContractError for an answer with %s", async (_, body, message) => {
    const { css } = clientOf(() => Response.json(body, { headers: { "X-Request-Id": "r1" } }));
    const error = await call(css, { cluster_id: "c", body: {} as never }).catch((error: CallError) => error);
    expect(error).toMatchObject({ name: "ContractError", code: "CONTRACT_BROKEN", message, status: 200, requestId: "r1", operation: { id: "startVpecp", method: "POST", path: PATH } });
  });

  it.each([
    ["as described", REFUSED],
    ["otherwise", { error_code: "CSS.0031" }],
  ])("leaves a refusal whose body is %s what it is", async (_, body) => {
    const { css } = clientOf(() => Response.json(body, { status: 409 }));
    await expect(call(css, { cluster_id: "c", body: {} as never })).rejects.toMatchObject({ name: "ServiceError", status: 409, code: "CSS.0031" });
  });

  it("leaves a missing answer what it is", async () => {
    const { css } = clientOf(() => Promise.reject(new TypeError("fetch failed")));
    await expect(call(css, { cluster_id: "c", body: {} as never })).rejects.toMatchObject({ name: "ConnectionError" });
  });
});

describe("a validating client", () => {
  it("passes the options of a call on", async () => {
    const { css } = clientOf(() => Response.json(DONE));
    const signal = AbortSignal.abort(new Error("ended by the caller"));
    await expect(css.startVpecp({ cluster_id: "c", body: {} }, { signal })).rejects.toThrow("ended by the caller");
    await expect(css.POST(PATH, { params: { path: { cluster_id: "c" } }, body: {}, signal })).rejects.toThrow("ended by the caller");
  });

  it("does not judge a body that is asked for as text", async () => {
    const { css } = clientOf(() => Response.json({ action: "enabled" }));
    const { data, error } = await css.POST(PATH, { params: { path: { cluster_id: "c" } }, body: {}, parseAs: "text" });
    expect({ data, error }).toEqual({ data: '{"action":"enabled"}', error: undefined });
  });

  it("refuses a path that the client refuses", async () => {
    const { css } = clientOf(() => Response.json(DONE));
    await expect(css.POST("/v1.0" as typeof PATH, {} as never)).rejects.toMatchObject({ name: "ArgumentError", argument: "path" });
  });

  it("has every call of the client, and its type", () => {
    const { client, css } = clientOf(() => Response.json(DONE));
    expect(Object.keys(css).sort()).toEqual(Object.keys(client).sort());
    expectTypeOf(css).toEqualTypeOf<CloudSearchClient>();
  });

  it("is needed: the client by itself takes such an answer and such a request", async () => {
    const { client, sent } = clientOf(() => Response.json({ action: "enabled" }));
    expect(await client.startVpecp({ cluster_id: "c", body: { endpoint: 1 } as never })).toEqual({ action: "enabled" });
    expect(sent).toHaveLength(1);
  });
});

function clientOf(answer: () => Response | Promise<Response>) {
  const sent: { url: string; body: unknown }[] = [];
  const fetch = async (url: string, { body }: RequestInit) => {
    sent.push({ url, body });
    return answer();
  };
  const client = createClient({ region: "eu-de", projectId: "p", credentials: "t", fetch, retries: 0 });
  return { client, css: validating(client), sent };
}
