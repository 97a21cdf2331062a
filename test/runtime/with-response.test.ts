import { describe, expect, it, vi } from "vitest";
import { api } from "../../generated/operations.js";
import { createClient, type ServiceError, type StartVpecpResult } from "../../src/index.js";
import { SUCCESS } from "./support/behaviours.js";
import { librarian } from "./support/library.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

type WithResponse<Data> = Promise<Data> & { withResponse(): Promise<{ data: Data; response: Response; requestId: string | undefined }> };
const start = (...script: Parameters<typeof stubFetch>) => {
  const fetch = stubFetch(...script);
  const client = createClient({ region: "eu-de", projectId: "p", credentials: "token", retries: 0, fetch });
  return { fetch, call: client.startVpecp({ cluster_id: "c", body: {} }) as WithResponse<StartVpecpResult> };
};
const refused = answering(400, { error_code: "CSS.0001", error_msg: "No." }, { "X-Request-Id": "r-1" });

/** Errors that nobody handled, of what the action starts. */
async function unhandled(action: () => unknown): Promise<unknown[]> {
  const errors: unknown[] = [];
  // Those who listen for them take an unhandled error for a failed run.
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", (error) => errors.push(error));
  await action();
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.removeAllListeners("unhandledRejection");
  for (const listener of others) process.on("unhandledRejection", listener);
  return errors;
}

describe("withResponse()", () => {
  it("gives the result, the answer and the ID under which the provider finds it", async () => {
    const { fetch, call } = start(answering(200, SUCCESS, { "X-Request-Id": "r-1", "X-Other": "o" }));
    const { data, response, requestId } = await call.withResponse();
    expect(data).toEqual(SUCCESS);
    expect(response).toBeInstanceOf(Response);
    expect({ status: response.status, other: response.headers.get("X-Other"), requestId }).toEqual({ status: 200, other: "o", requestId: "r-1" });
    expect(fetch.calls).toHaveLength(1);
  });

  it("gives no ID where the answer has none", async () => {
    expect((await start(answering(200)).call.withResponse()).requestId).toBeUndefined();
  });

  it("can be asked beside the result, with one request for both", async () => {
    const { fetch, call } = start(answering(200));
    expect([await call, (await call.withResponse()).data, (await call.withResponse()).data]).toEqual([SUCCESS, SUCCESS, SUCCESS]);
    expect(fetch.calls).toHaveLength(1);
  });

  it("gives the answer to an operation without a result", async () => {
    const call = librarian({ fetch: stubFetch(answering(204, null)) }).removeBook!({ book_id: "1" }) as WithResponse<undefined>;
    expect(await call.withResponse()).toMatchObject({ data: undefined, response: { status: 204 } });
  });

  it("rejects with the error of the call", async () => {
    const { call } = start(refused);
    const error = await call.withResponse().catch((error: ServiceError) => error);
    expect(error).toMatchObject({ name: "ServiceError", code: "CSS.0001", requestId: "r-1", response: { status: 400 } });
    await expect(call).rejects.toBe(error);
  });

  it("rejects where nothing was sent", async () => {
    const client = createClient({ region: "eu-de", projectId: "p", credentials: "token" });
    const call = client.startVpecp({ cluster_id: "", body: {} }) as WithResponse<StartVpecpResult>;
    await expect(call.withResponse()).rejects.toMatchObject({ name: "ArgumentError", argument: "cluster_id" });
  });
});

describe("a failure that is handled once is handled", () => {
  it.each<[string, (call: WithResponse<unknown>) => unknown]>([
    ["by withResponse() alone", (call) => call.withResponse().catch(() => {})],
    ["by the call alone", (call) => call.catch(() => {})],
    ["by both", (call) => Promise.allSettled([call, call.withResponse()])],
  ])("%s", async (_, handle) => {
    expect(await unhandled(() => handle(start(refused).call))).toEqual([]);
  });

  it("and one that nobody handles is not hidden", async () => {
    expect(await unhandled(() => void start(refused).call)).toMatchObject([{ name: "ServiceError" }]);
    expect(await unhandled(() => void start(refused).call.withResponse())).toMatchObject([{ name: "ServiceError" }]);
  });
});

it("a client can be awaited and printed like any object", async () => {
  const fetch = vi.fn();
  const client = createClient({ region: "eu-de", credentials: "token", fetch });
  expect(await client).toBe(client);
  const operations = Object.entries(api.operations);
  expect(Object.keys(client).sort()).toEqual([...new Set(operations.flatMap(([id, { method }]) => [id, method]))].sort());
  expect(fetch).not.toHaveBeenCalled();
});
