import { describe, expect, it, vi } from "vitest";
import { TimeoutError } from "../../src/index.js";
import { canRetry } from "../../src/transport/retry-policy.js";
import { call, STYLES } from "./support/calls.js";
import { runToEnd, stopClock } from "./support/clock.js";
import { librarian, library } from "./support/library.js";
import { answering, breaking, deaf, failing, hanging, stubFetch, type Reply } from "./support/stub-fetch.js";

const PAGE = "<html>Bad Gateway</html>";

/** How often a call is sent in all where every attempt ends like this, by whether repeating the operation is safe. */
const failures: [what: string, reply: Reply, safe: number, other: number][] = [
  ["429", answering(429, ""), 3, 3],
  ["502", answering(502, PAGE), 3, 1],
  ["503", answering(503, ""), 3, 1],
  ["504", answering(504, ""), 3, 1],
  ["502 with an error body", answering(502, { error_code: "APIGW.0201" }), 3, 1],
  ["202 with an error", answering(202, { error_code: "L.0011" }), 1, 1],
  ["200 with an error", answering(200, { error_code: "L.0011" }), 1, 1],
  ["400", answering(400, { error_code: "L.0001" }), 1, 1],
  ["401 that cannot be renewed", answering(401, ""), 1, 1],
  ["403", answering(403, ""), 1, 1],
  ["404", answering(404, ""), 1, 1],
  ["408", answering(408, ""), 1, 1],
  ["409", answering(409, ""), 1, 1],
  ["500", answering(500, ""), 1, 1],
  ["501", answering(501, ""), 1, 1],
  ["505", answering(505, ""), 1, 1],
  ["a redirect", answering(307, "", { Location: "https://elsewhere.example/" }), 1, 1],
  ["a page under 200", answering(200, PAGE), 1, 1],
  ["JSON that ends too early", answering(200, '{"action"'), 1, 1],
  ["no body under 200", answering(200, ""), 1, 1],
  ["a body that is too large", answering(200, " ".repeat(1001)), 1, 1],
  ["an address that refuses (Node)", failing("ECONNREFUSED"), 3, 3],
  ["a name that nobody knows (Node)", failing("ENOTFOUND"), 3, 3],
  ["a name service that does not answer (Node)", failing("EAI_AGAIN"), 3, 3],
  ["a host that is not reached (Node)", failing("EHOSTUNREACH"), 3, 3],
  ["a network that is not reached (Node)", failing("ENETUNREACH"), 3, 3],
  ["a connection that takes too long to make (Node)", failing("UND_ERR_CONNECT_TIMEOUT"), 3, 3],
  ["an address that refuses (Bun)", () => Promise.reject(Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" })), 3, 3],
  ["an address that refuses (Deno)", () => Promise.reject(new TypeError("error sending request for url (http://x): client error (Connect): tcp connect error")), 3, 3],
  ["a reset connection", failing("ECONNRESET"), 3, 1],
  ["a connection that closed without an answer", failing("UND_ERR_SOCKET"), 3, 1],
  ["a browser that says nothing", () => Promise.reject(new TypeError("Failed to fetch")), 3, 1],
  ["an error without a cause or message", () => Promise.reject(new Error()), 3, 1],
  ["nothing thrown", () => Promise.reject(undefined), 3, 1],
  ["an attempt that timed out", hanging, 3, 1],
  ["an attempt that timed out unheard", deaf, 3, 1],
  ["a body that broke", breaking, 3, 1],
];

describe.each(STYLES)("by %s", (style) => {
  const attemptsAt = async (id: "readBook" | "lendBook", reply: Reply) => {
    stopClock();
    const fetch = stubFetch(reply);
    const { value } = await runToEnd(call(librarian({ fetch, maxResponseSize: 1000 }), style, { attemptTimeout: 1000 }, { book_id: "1" }, id, library));
    expect(value!.how).not.toBe("data");
    return fetch.calls.length;
  };

  it.each(failures)("%s, from an operation that is safe to repeat", async (_, reply, safe) => {
    expect(await attemptsAt("readBook", reply)).toBe(safe);
  });

  it.each(failures)("%s, from another operation", async (_, reply, __, other) => {
    expect(await attemptsAt("lendBook", reply)).toBe(other);
  });

  it("a later success is the result", async () => {
    stopClock();
    const fetch = stubFetch(answering(503, ""), failing("ECONNRESET"), answering(200, { title: "Found" }));
    const { value } = await runToEnd(call(librarian({ fetch }), style, undefined, { book_id: "1" }, "readBook", library));
    expect(value).toMatchObject({ how: "data", data: { title: "Found" } });
    expect(fetch.calls).toHaveLength(3);
  });

  it("the last failure is the one that is reported", async () => {
    stopClock();
    const fetch = stubFetch(failing("ECONNRESET"), answering(503, ""), answering(404, { error_code: "L.0404" }));
    const { value } = await runToEnd(call(librarian({ fetch }), style, undefined, { book_id: "1" }, "readBook", library));
    expect(value).toMatchObject({ error: { name: "ServiceError", status: 404, code: "L.0404" } });
  });

  it("each attempt sends the same request", async () => {
    stopClock();
    const fetch = stubFetch(answering(429, ""));
    await runToEnd(call(librarian({ fetch }), style, { headers: { "X-Trace": "t" } }, { book_id: "1", body: { days: 3 } }, "lendBook", library));
    const sent = fetch.calls.map(({ url, init: { method, body, headers } }) => ({ url, method, body, headers: [...headers] }));
    expect(sent[0]).toMatchObject({ url: "https://library.north.example/project/books/1/lend", method: "POST", body: '{"days":3}' });
    expect(sent).toEqual([sent[0], sent[0], sent[0]]);
  });
});

describe("the number of retries", () => {
  const attempts = async (client: object, options?: object) => {
    stopClock();
    const fetch = stubFetch(answering(503, ""));
    await runToEnd(librarian({ fetch, ...client }).readBook!({ book_id: "1" }, options));
    return fetch.calls.length;
  };

  it.each<[string, object, object | undefined, number]>([
    ["is 2 by default", {}, undefined, 3],
    ["can be set for a client", { retries: 4 }, undefined, 5],
    ["can be turned off for a client", { retries: 0 }, undefined, 1],
    ["can be set for a call", { retries: 4 }, { retries: 1 }, 2],
    ["can be turned off for a call", {}, { retries: 0 }, 1],
    ["can be turned on for a call", { retries: 0 }, { retries: 1 }, 2],
    ["stays that of the client where a call says undefined", { retries: 1 }, { retries: undefined }, 2],
  ])("%s", async (_, client, options, expected) => {
    expect(await attempts(client, options)).toBe(expected);
  });
});

it("the end of the time of the whole call is the end, however safe repeating is", () => {
  const operation = { id: "readBook", method: "GET", path: "/{project_id}/books/{book_id}" };
  expect(canRetry(new TimeoutError(operation, "attempt", 1, 20_000), true)).toBe(true);
  expect(canRetry(new TimeoutError(operation, "overall", 1, 60_000), true)).toBe(false);
});

describe("credentials", () => {
  it("are asked anew for each attempt", async () => {
    stopClock();
    const fetch = stubFetch(answering(503, ""));
    let asked = 0;
    const credentials = vi.fn(() => `token-${(asked += 1)}`);
    await runToEnd(librarian({ fetch, credentials }).readBook!({ book_id: "1" }));
    expect(fetch.calls.map(({ init }) => init.headers.get("X-Auth-Token"))).toEqual(["token-1", "token-2", "token-3"]);
    expect(credentials).toHaveBeenCalledTimes(3);
  });

  it("that fail are not tried again, and nothing is sent", async () => {
    const fetch = stubFetch(answering(200));
    const failure = new Error("The vault is closed.");
    await expect(librarian({ fetch, credentials: () => Promise.reject(failure) }).readBook!({ book_id: "1" })).rejects.toBe(failure);
    expect(fetch.calls).toEqual([]);
  });
});
