import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Retry } from "../../src/index.js";
import { retryDelay } from "../../src/transport/retry-policy.js";
import { runFor, runToEnd, stopClock } from "./support/clock.js";
import { librarian } from "./support/library.js";
import { answering, deaf, failing, stubFetch } from "./support/stub-fetch.js";

const NOW = Date.parse("2025-06-01T12:00:00Z");
const inSeconds = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString();
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("the wait", () => {
  it("without Retry-After is random, up to 0.5 s doubled with each attempt and at most 8 s", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), random, fc.constantFrom(null, ""), (attempt, chance, retryAfter) => {
        expect(retryDelay(attempt, retryAfter, NOW, chance)).toBe(chance * Math.min(500 * 2 ** (attempt - 1), 8000));
      }),
    );
  });

  it.each([
    ["seconds", "3", 3_000],
    ["a part of a second", "0.25", 250],
    ["the longest time that is waited", "30", 30_000],
    ["more than that", "31", 30_000],
    ["a day", "86400", 30_000],
    ["a huge number", "9".repeat(400), 30_000],
    ["a date", inSeconds(5), 5_000],
    ["a date far ahead", inSeconds(1e6), 30_000],
  ])("is what Retry-After asks for: %s", (_, retryAfter, expected) => {
    for (const attempt of [1, 5]) expect(retryDelay(attempt, retryAfter, NOW, 0.5)).toBe(expected);
  });

  it.each([
    ["zero", "0"],
    ["a negative number", "-5"],
    ["a date in the past", inSeconds(-5)],
    ["this very moment", inSeconds(0)],
    ["a word", "soon"],
    ["a word and a number", "in 5"],
    ["minus infinity", "-Infinity"],
    ["no number", "NaN"],
  ])("is random where Retry-After names no time to come: %s", (_, retryAfter) => {
    expect(retryDelay(1, retryAfter, NOW, 0.5)).toBe(250);
  });

  it("is between 0 and 30 s, whatever Retry-After says", () => {
    const retryAfter = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String), fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), retryAfter, random, (attempt, value, chance) => {
        const delay = retryDelay(attempt, value, NOW, chance);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(30_000);
      }),
    );
  });
});

describe("a call", () => {
  const read = (options: object, callOptions?: object) => librarian(options).readBook!({ book_id: "1" }, callOptions);

  it("waits as long as an answer asks it to", async () => {
    stopClock(NOW);
    const fetch = stubFetch(answering(429, "", { "Retry-After": "7" }), answering(503, "", { "Retry-After": inSeconds(17) }), answering(200));
    const pending = read({ fetch });
    await runFor(6_999, pending);
    expect(fetch.calls).toHaveLength(1);
    await runFor(1, pending);
    expect(fetch.calls).toHaveLength(2);
    await runFor(9_999, pending);
    expect(fetch.calls).toHaveLength(2);
    expect(await runFor(1, pending)).toHaveProperty("value");
  });

  it("waits longer than one attempt may take, where it is asked to", async () => {
    stopClock();
    const { value, elapsed } = await runToEnd(read({ fetch: stubFetch(answering(429, "", { "Retry-After": "30" }), answering(200)), attemptTimeout: 1000 }));
    expect(value).toBeDefined();
    expect(elapsed).toBe(30_000);
  });

  it("waits twice as long at most before each further attempt", async () => {
    stopClock();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const delays: number[] = [];
    await runToEnd(read({ fetch: stubFetch(failing("ECONNREFUSED")), retries: 6, onRetry: ({ delay }: Retry) => void delays.push(delay) }));
    vi.restoreAllMocks();
    expect(delays).toEqual([250, 500, 1000, 2000, 4000, 4000]);
  });

  it.each([
    ["outlast", "10", 10_000, 1],
    ["end with", "5", 5_000, 1],
    ["end before", "5", 5_001, 2],
  ])("begins no wait that would %s its timeout", async (_, retryAfter, timeout, attempts) => {
    stopClock();
    const onRetry = vi.fn();
    const fetch = stubFetch(answering(503, "", { "Retry-After": retryAfter }));
    const { error, elapsed } = await runToEnd(read({ fetch, onRetry }, { timeout, retries: 1 }));
    expect(error).toMatchObject({ name: "ServiceError", status: 503 });
    expect(fetch.calls).toHaveLength(attempts);
    expect(onRetry).toHaveBeenCalledTimes(attempts - 1);
    expect(elapsed).toBe(attempts === 1 ? 0 : 5_000);
  });

  it("counts the time of its attempts against its timeout", async () => {
    stopClock();
    const fetch = stubFetch(deaf, answering(503, "", { "Retry-After": "7" }));
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { error, elapsed } = await runToEnd(read({ fetch, attemptTimeout: 4000, timeout: 10_000 }));
    vi.restoreAllMocks();
    expect(error).toMatchObject({ name: "ServiceError", status: 503 });
    expect(elapsed).toBe(4000);
  });

  it("tells onRetry of each wait, before it", async () => {
    stopClock();
    const retries: (Retry & { at: number })[] = [];
    const fetch = stubFetch(answering(503, "", { "Retry-After": "2" }), failing("ECONNRESET"), answering(200));
    vi.spyOn(Math, "random").mockReturnValue(0.25);
    await runToEnd(read({ fetch, onRetry: (retry: Retry) => void retries.push({ ...retry, at: Date.now() }) }));
    vi.restoreAllMocks();
    expect(retries).toMatchObject([
      { at: 0, attempt: 1, delay: 2000, operation: { id: "readBook", method: "GET", path: "/{project_id}/books/{book_id}" }, error: { name: "ServiceError", status: 503 } },
      { at: 2000, attempt: 2, delay: 250, operation: { id: "readBook" }, error: { name: "ConnectionError", sent: true } },
    ]);
    expect(retries).toHaveLength(2);
  });
});
