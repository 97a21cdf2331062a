import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient, password, type CallError, type Login } from "../../src/index.js";

const PROJECT = "6204a5bd270343b5885144cf9c8c158d";
const LOGIN: Login = { domain: "OTC-EU-DE-1", username: "ada", password: "correct horse", project: "eu-de", region: "eu-de" };
const CALL = { cluster_id: "c", body: {} };

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z") }));
afterEach(() => void vi.useRealTimers());

describe("password", () => {
  it("logs in with the user, the domain and the project", async () => {
    const { client, logins } = service();
    await client.startVpecp(CALL);
    expect(logins).toEqual([
      {
        url: "https://iam.eu-de.otc.t-systems.com/v3/auth/tokens",
        body: {
          auth: {
            identity: { methods: ["password"], password: { user: { name: "ada", password: "correct horse", domain: { name: "OTC-EU-DE-1" } } } },
            scope: { project: { name: "eu-de" } },
          },
        },
      },
    ]);
  });

  it.each([
    ["the ID of a project", { projectId: "p1" }, { id: "p1" }, "https://iam.eu-de.otc.t-systems.com/v3/auth/tokens"],
    ["the URL of an identity service", { region: undefined, authUrl: "https://iam.example.com/v3" }, { name: "eu-de" }, "https://iam.example.com/v3/auth/tokens"],
  ])("takes %s", async (_, change, project, url) => {
    const { client, logins } = service({ login: { ...LOGIN, ...change } });
    await client.startVpecp(CALL);
    expect(logins).toMatchObject([{ url, body: { auth: { scope: { project } } } }]);
  });

  it("gives the project of the login to calls that name none", async () => {
    const { client, calls } = service();
    await client.startVpecp(CALL);
    await client.startVpecp({ ...CALL, project_id: "another" });
    expect(calls.map(({ url }) => new URL(url).pathname.split("/")[2])).toEqual([PROJECT, "another"]);
  });

  it("logs in once for calls that wait at the same time, and for later ones", async () => {
    const { client, logins, calls } = service();
    await Promise.all(Array.from({ length: 20 }, () => client.startVpecp(CALL)));
    await client.startVpecp(CALL);
    expect(logins).toHaveLength(1);
    expect(new Set(calls.map(({ token }) => token))).toEqual(new Set(["token-1"]));
  });

  it("renews the token five minutes before it expires, by the clock of the service", async () => {
    // The service's clock is two hours ahead of the local one.
    const { client, logins } = service({ date: "Thu, 01 Jan 2026 02:00:00 GMT", expires: "2026-01-01T03:00:00.000000Z" });
    await client.startVpecp(CALL);
    vi.advanceTimersByTime(54 * 60_000);
    await client.startVpecp(CALL);
    expect(logins).toHaveLength(1);
    vi.advanceTimersByTime(2 * 60_000);
    await client.startVpecp(CALL);
    expect(logins).toHaveLength(2);
  });

  it("renews a refused token once and sends the request once more", async () => {
    const { client, logins, calls } = service({ refused: ["token-1"] });
    expect(await client.startVpecp(CALL)).toEqual({ action: "createVpcepservice" });
    expect(logins).toHaveLength(2);
    expect(calls.map(({ token }) => token)).toEqual(["token-1", "token-2"]);
  });

  it("gives up when the renewed token is refused too", async () => {
    const { client, calls } = service({ refused: ["token-1", "token-2"] });
    await expect(client.startVpecp(CALL)).rejects.toMatchObject({ name: "ServiceError", status: 401 });
    expect(calls).toHaveLength(2);
  });

  it("renews once for many calls whose token is refused", async () => {
    const { client, logins } = service({ refused: ["token-1"] });
    await Promise.all(Array.from({ length: 10 }, () => client.startVpecp(CALL)));
    expect(logins).toHaveLength(2);
  });

  it.each([
    ["is refused", () => json(401, { error: { code: 401, message: "The username or password is wrong.", title: "Unauthorized" } }), { name: "ServiceError", status: 401, code: "401" }],
    ["is refused with the request in the answer", (body: string) => json(400, { error_code: "IAM.0001", error_msg: `refused: ${body}` }), { name: "ServiceError", status: 400, code: "IAM.0001" }],
    ["is refused with a page that shows the request", (body: string) => new Response(`<html>${body}</html>`, { status: 502 }), { name: "ServiceError", status: 502 }],
    ["has no token", () => json(201, { token: { expires_at: "2026-01-02T00:00:00Z", project: { id: PROJECT } } }), { name: "ContractError" }],
    ["has no expiry", () => json(201, { token: { project: { id: PROJECT } } }, { "X-Subject-Token": "t" }), { name: "ContractError" }],
    ["has no project", () => json(201, { token: { expires_at: "2026-01-02T00:00:00Z" } }, { "X-Subject-Token": "t" }), { name: "ContractError" }],
    ["does not arrive", () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } })), { name: "ConnectionError", host: "iam.eu-de.otc.t-systems.com" }],
  ])("rejects the call when the login %s, and tries again with the next call", async (_, answer, error) => {
    let broken = true;
    const { client, calls } = service({ loginAnswer: (body) => (broken ? answer(body) : undefined) });
    const failure = await client.startVpecp(CALL, { retries: 0 }).catch((error: CallError) => error);
    expect(failure).toMatchObject({ ...error, operation: { id: "login" } });
    expect(inspect(failure, { depth: Infinity, showHidden: true })).not.toContain("correct horse");
    expect(calls).toEqual([]);
    broken = false;
    await client.startVpecp(CALL);
    expect(calls).toHaveLength(1);
  });

  it("does not let the end of one call end the login that others wait for", async () => {
    let answer = () => {};
    const { client } = service({ loginAnswer: () => new Promise((resolve) => (answer = () => resolve(undefined))) });
    const controller = new AbortController();
    const ended = client.startVpecp(CALL, { signal: controller.signal });
    const other = client.startVpecp(CALL);
    await Promise.resolve();
    controller.abort(new Error("ended by the caller"));
    await expect(ended).rejects.toThrow("ended by the caller");
    answer();
    expect(await other).toEqual({ action: "createVpcepservice" });
  });

  it("lets a call that waits for the login run into its timeout", async () => {
    const { client } = service({ loginAnswer: () => new Promise(() => {}) });
    const call = expect(client.startVpecp(CALL, { attemptTimeout: 1000, retries: 0 })).rejects.toMatchObject({ name: "TimeoutError", budget: "attempt" });
    await vi.advanceTimersByTimeAsync(1000);
    await call;
  });

  it.each([
    ["domain", { domain: "" }],
    ["username", { username: undefined as never }],
    ["password", { password: "" }],
    ["project", { project: undefined }],
    ["region", { region: undefined }],
    ["region", { region: "evil.example.com/" }],
    ["authUrl", { authUrl: "http://iam.example.com/v3" }],
  ])("refuses a login without a usable %s", (argument, change) => {
    expect(() => password({ ...LOGIN, ...change })).toThrow(expect.objectContaining({ name: "ArgumentError", argument }));
  });

  it("shows no secret when it is printed", async () => {
    const { client, credentials } = service();
    await client.startVpecp(CALL);
    for (const object of [credentials, client]) {
      const shown = `${inspect(object, { depth: Infinity, showHidden: true })}${JSON.stringify(object)}${String(object)}`;
      expect(shown).not.toMatch(/correct horse|token-1/);
    }
  });
});

interface Service {
  login?: Login;
  /** Tokens that are answered with 401. */
  refused?: string[];
  date?: string;
  expires?: string;
  /** Answers a login in place of the usual answer, if it gives one. */
  loginAnswer?: (body: string) => Response | undefined | Promise<Response | undefined>;
}

/** A client of a stub of the identity service and of the search service. */
function service({ login = LOGIN, refused = [], date, expires = "2026-01-02T00:00:00.000000Z", loginAnswer }: Service = {}) {
  const logins: { url: string; body: unknown }[] = [];
  const calls: { url: string; token: string | null }[] = [];
  const fetch = async (url: string, { headers, body }: RequestInit): Promise<Response> => {
    if (url.includes("/auth/tokens")) {
      logins.push({ url, body: JSON.parse(body as string) });
      const number = logins.length;
      const special = await loginAnswer?.(body as string);
      return special ?? json(201, { token: { expires_at: expires, project: { id: PROJECT } } }, { "X-Subject-Token": `token-${number}`, ...(date && { Date: date }) });
    }
    const token = new Headers(headers).get("X-Auth-Token");
    calls.push({ url, token });
    return refused.includes(token!) ? json(401, { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information" }) : json(200, { action: "createVpcepservice" });
  };
  const credentials = password(login);
  return { client: createClient({ region: "eu-de", credentials, fetch }), credentials, logins, calls };
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}
