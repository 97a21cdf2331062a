import { describe, expect, it } from "vitest";
import { runToEnd, stopClock } from "./support/clock.js";
import { call, clientFor, rejection, STYLES } from "./support/calls.js";
import { librarian } from "./support/library.js";
import { answering, failing, hanging, stubFetch, type Reply } from "./support/stub-fetch.js";

const NUMBERS = ["timeout", "attemptTimeout", "retries", "maxResponseSize"];
const WRONG: [string, unknown][] = [["NaN", NaN], ["a negative number", -1], ["-Infinity", -Infinity], ["null", null], ["a text", "5"], ["a list", [5]], ["a date", new Date(5)]];
const refusal = (argument: string) => ({ name: "ArgumentError", argument, message: `${argument} must be a number, and not negative; nothing was sent` });

describe.each(NUMBERS)("%s", (option) => {
  it.each(WRONG)("of a client is not %s", (_, value) => {
    expect(() => clientFor("https://css.example", { [option]: value })).toThrow(expect.objectContaining(refusal(option)));
  });
});

describe.each(NUMBERS.slice(0, 3).flatMap((option) => STYLES.map((style) => [option, style] as const)))("%s of a call by %s", (option, style) => {
  it.each(WRONG)("is not %s", async (_, value) => {
    const fetch = stubFetch(answering(200));
    expect(rejection(await call(clientFor("https://css.example", { fetch }), style, { [option]: value }))).toMatchObject(refusal(option));
    expect(fetch.calls).toEqual([]);
  });
});

/** Answers after an hour, unless it is told to stop. */
const slow: Reply = (url, init) => Promise.race([hanging(url, init), new Promise<Response>((resolve) => setTimeout(() => resolve(answering(200)(url, init) as Response), 3_600_000))]);

describe.each([
  ["Infinity", Infinity],
  ["the largest number", Number.MAX_VALUE],
  ["more than a timer can hold", 2 ** 31],
])("a timeout of %s", (_, value) => {
  it("sets no limit that a call would meet", async () => {
    stopClock();
    const { value: book, elapsed } = await runToEnd(librarian({ fetch: stubFetch(slow), timeout: value, attemptTimeout: value }).readBook!({ book_id: "1" }));
    expect(book).toBeDefined();
    expect(elapsed).toBe(3_600_000);
  });

  it("leaves the other one in force", async () => {
    stopClock();
    const client = librarian({ fetch: stubFetch(slow), retries: 0 });
    expect((await runToEnd(client.readBook!({ book_id: "1" }, { timeout: value }))).error).toMatchObject({ budget: "attempt", elapsed: 20_000 });
    expect((await runToEnd(client.readBook!({ book_id: "1" }, { attemptTimeout: value }))).error).toMatchObject({ budget: "overall", elapsed: 60_000 });
  });
});

it("retries of Infinity end with the timeout of the call", async () => {
  stopClock();
  const fetch = stubFetch(failing("ECONNREFUSED"));
  const { error, elapsed } = await runToEnd(librarian({ fetch, retries: Infinity }).readBook!({ book_id: "1" }));
  expect(error).toMatchObject({ name: "ConnectionError" });
  expect(fetch.calls.length).toBeGreaterThan(5);
  expect(elapsed).toBeLessThan(60_000);
});
