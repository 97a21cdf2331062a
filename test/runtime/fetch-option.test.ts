import { afterEach, describe, expect, it, vi } from "vitest";
import type { Credentials } from "../../src/index.js";
import { clientFor } from "./support/calls.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

const request = { cluster_id: "c", body: {} };
afterEach(() => vi.unstubAllGlobals());

/** A browser's `fetch` refuses to be the method of another object. */
function pickyFetch(this: unknown): Promise<Response> {
  if (this !== undefined && this !== globalThis) return Promise.reject(new TypeError("Illegal invocation"));
  return Promise.resolve(Response.json({ action: "a" }));
}

describe("the fetch of a client", () => {
  it("is called as a function, by the client and by its credentials", async () => {
    const credentials: Credentials = { authorize: async (_, context) => void (await context.fetch!("https://iam.example", {})) };
    await expect(clientFor("https://css.example", { fetch: pickyFetch, credentials }).startVpecp!(request)).resolves.toEqual({ action: "a" });
  });

  it("gets a URL and all that the request is, and nothing else", async () => {
    const fetch = stubFetch(answering(200));
    await clientFor("https://css.example", { fetch }).startVpecp!(request);
    const [{ url, init }] = fetch.calls as [(typeof fetch.calls)[0]];
    expect(url).toBe("https://css.example/v1.0/project/clusters/c/vpcepservice/open");
    expect(Object.keys(init).sort()).toEqual(["body", "headers", "method", "redirect", "signal"]);
    expect(init).toMatchObject({ method: "POST", body: "{}", redirect: "manual", signal: expect.any(AbortSignal) });
  });

  it("is the global one of the moment of the call by default", async () => {
    const early = stubFetch(answering(200, { action: "early" }));
    const late = stubFetch(answering(200, { action: "late" }));
    vi.stubGlobal("fetch", early);
    const client = clientFor("https://css.example", { fetch: undefined });
    expect(await client.startVpecp!(request)).toEqual({ action: "early" });
    vi.stubGlobal("fetch", late);
    expect(await client.startVpecp!(request)).toEqual({ action: "late" });
  });

  it("may throw instead of rejecting", async () => {
    const fetch = () => {
      throw new TypeError("no network");
    };
    await expect(clientFor("https://css.example", { fetch }).startVpecp!(request)).rejects.toMatchObject({ name: "ConnectionError", message: "startVpecp: no answer from css.example (no network)" });
  });
});
