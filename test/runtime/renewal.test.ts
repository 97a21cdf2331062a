import { describe, expect, it } from "vitest";
import type { Credentials } from "../../src/index.js";
import { call, STYLES } from "./support/calls.js";
import { runToEnd, stopClock } from "./support/clock.js";
import { librarian, library } from "./support/library.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

const refused = answering(401, { error_code: "APIGW.0301", error_msg: "No." });
const renewable = (renewals: { count: number }, willing = true): Credentials => ({
  authorize: ({ headers }) => headers.set("X-Auth-Token", `token-${renewals.count}`),
  renew: () => {
    renewals.count += 1;
    return willing;
  },
});

describe.each(STYLES)("by %s, after a 401", (style) => {
  const lend = (options: object) => runToEnd(call(librarian(options), style, undefined, { book_id: "1", body: {} }, "lendBook", library));

  it("the request is sent once more with renewed credentials, also where it is not safe to repeat", async () => {
    stopClock();
    const fetch = stubFetch(refused, answering(200));
    const { value, elapsed } = await lend({ fetch, credentials: renewable({ count: 0 }), retries: 0 });
    expect(value).toMatchObject({ how: "data" });
    expect(fetch.calls.map(({ init }) => init.headers.get("X-Auth-Token"))).toEqual(["token-0", "token-1"]);
    expect(elapsed).toBe(0);
  });

  it("a second 401 is the result", async () => {
    stopClock();
    const fetch = stubFetch(refused);
    const { value } = await lend({ fetch, credentials: renewable({ count: 0 }) });
    expect(value).toMatchObject({ error: { name: "ServiceError", status: 401, code: "APIGW.0301" } });
    expect(fetch.calls).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ["a token", "token"],
    ["a function that gives the same token again", () => "token"],
    ["credentials that cannot be renewed", { authorize() {} }],
    ["credentials that refuse to be", renewable({ count: 0 }, false)],
  ])("%s: the request is not sent again", async (_, credentials) => {
    stopClock();
    const fetch = stubFetch(refused);
    const { value } = await lend({ fetch, credentials });
    expect(value).toMatchObject({ error: { name: "ServiceError", status: 401 } });
    expect(fetch.calls).toHaveLength(1);
  });

  it("a function that gives another token has it sent", async () => {
    stopClock();
    let expired = true;
    const fetch = stubFetch((url, init) => {
      const reply = expired ? refused : answering(200);
      expired = false;
      return reply(url, init);
    });
    const { value } = await lend({ fetch, credentials: async () => (expired ? "old" : "new") });
    expect(value).toMatchObject({ how: "data" });
    expect(fetch.calls.map(({ init }) => init.headers.get("X-Auth-Token"))).toEqual(["old", "new"]);
  });

  it("does not count as a retry, and is one attempt to the hooks", async () => {
    stopClock();
    const attempts: number[] = [];
    const fetch = stubFetch(refused, answering(429, ""), answering(429, ""), answering(200));
    const { value } = await lend({ fetch, credentials: renewable({ count: 0 }), onRequest: ({ attempt }: { attempt: number }) => void attempts.push(attempt) });
    expect(value).toMatchObject({ how: "data" });
    expect(fetch.calls).toHaveLength(4);
    expect(attempts).toEqual([1, 2, 3]);
  });

  it("the reason that the credentials see goes into the message", async () => {
    const fetch = stubFetch(answering(401, { error_code: "APIGW.0301", error_msg: "No." }, { Date: "Thu, 01 Jan 1970 00:00:00 GMT" }));
    const seen: unknown[] = [];
    const credentials: Credentials = { authorize() {}, explain: (_, refusal) => (seen.push(refusal), "the clock is wrong") };
    const outcome = await call(librarian({ fetch, credentials }), style, undefined, { book_id: "1", body: {} }, "lendBook", library);
    expect(outcome).toMatchObject({ error: { message: "lendBook: 401 APIGW.0301 No. (the clock is wrong)" } });
    expect(seen).toEqual([{ status: 401, code: "APIGW.0301", date: "Thu, 01 Jan 1970 00:00:00 GMT" }]);
  });
});
