import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextWait } from "../../src/waiting/next-wait.js";

const pace = { deadline: Infinity, interval: 1000, longestInterval: 8000 };
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const milliseconds = fc.double({ min: 0.001, max: 1e9, noNaN: true });

describe("the wait between two looks", () => {
  it("grows by half from look to look, up to the longest", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 10_000].map((attempt) => nextWait(pace, attempt, 0, 1))).toEqual([1000, 1500, 2250, 3375, 5062.5, 7593.75, 8000, 8000]);
  });

  it("is random, between half of that and the whole", () => {
    expect([0, 0.25, 0.5, 1].map((chance) => nextWait(pace, 1, 0, chance))).toEqual([500, 625, 750, 1000]);
  });

  it.each([
    ["goes on as long as there is time", 50_000, 1000],
    ["ends a second before the deadline, if it would not end before", 58_500, 500],
    ["does not begin in the last second", 59_000, undefined],
    ["does not begin when the deadline is over", 61_000, undefined],
  ])("%s", (_, elapsed, expected) => {
    expect(nextWait({ ...pace, deadline: 60_000 }, 1, elapsed, 1)).toBe(expected);
  });

  it("leaves a tenth of a short deadline for the last look", () => {
    expect(nextWait({ ...pace, deadline: 500 }, 1, 0, 1)).toBe(450);
    expect(nextWait({ ...pace, deadline: 500 }, 2, 450, 1)).toBeUndefined();
  });

  it("is positive, never longer than the longest, and ends before the deadline", () => {
    fc.assert(
      fc.property(fc.record({ deadline: milliseconds, interval: milliseconds, longestInterval: milliseconds }), fc.integer({ min: 1, max: 1e6 }), milliseconds, random, (any, attempt, elapsed, chance) => {
        const wait = nextWait(any, attempt, elapsed, chance);
        if (wait === undefined) return;
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(any.longestInterval);
        expect(elapsed + wait).toBeLessThan(any.deadline);
      }),
    );
  });
});
