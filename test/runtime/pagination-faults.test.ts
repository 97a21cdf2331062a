import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPaginationError, PaginationError } from "../../src/pagination.js";
import { clientOf, cluster, clusters, ids, page, taken } from "./support/pages.js";

describe("pages that do not lead to the end of the list", () => {
  it.each<[string, Parameters<typeof clientOf>[0], object, number]>([
    [
      "the service does not heed the offset",
      (_, size) => page(clusters(9), 1, size),
      { fault: "page-repeats", offset: 4, received: 3, total: 9, message: "listClustersDetails: the page at 4 brought nothing but items that came before (3 of 9 items)" },
      2,
    ],
    ["it does not heed the offset, and gives no total", (_, size) => ({ clusters: clusters(size) }), { fault: "page-repeats", received: 3, total: undefined }, 2],
    ["it does not heed the offset, and the list goes on growing", (_, size, call) => ({ totalSize: 50 + call, clusters: clusters(size) }), { fault: "page-repeats", received: 3 }, 3],
    ["two pages take turns", (start, size) => page(clusters(30), start % 2 ? 1 : 4, size), { fault: "page-repeats", received: 6 }, 3],
    ["a page is empty before the end", (start, size) => ({ totalSize: 9, clusters: start > 4 ? [] : clusters(size, start) }), { fault: "page-empty", offset: 7, received: 6, total: 9 }, 3],
    ["the first page is empty before the end", () => ({ totalSize: 9, clusters: [] }), { fault: "page-empty", offset: 1, received: 0, total: 9 }, 1],
    ["items are missing at the end", (start, size, call) => page(call === 2 ? [...clusters(3), ...clusters(2), cluster(6)] : clusters(6), start, size), { fault: "items-missing", offset: 4, received: 4, total: 6 }, 2],
  ])("%s", async (_, answer, error, calls) => {
    const { css, queries } = clientOf(answer);
    const outcome = await taken(css, { limit: 3 });
    expect(outcome.error).toBeInstanceOf(PaginationError);
    expect(outcome.error).toMatchObject({ name: "PaginationError", code: "LIST_INCOMPLETE", operation: { id: "listClustersDetails", method: "GET", path: "/v1.0/{project_id}/clusters" }, ...error });
    expect(isPaginationError(outcome.error)).toBe(true);
    expect(queries).toHaveLength(calls);
  });

  it("more items than the largest offset leads to", async () => {
    const { css, queries } = clientOf((start, size) => page(clusters(2500), start, size));
    const { ids: received, error } = await taken(css, { limit: 1000 });
    expect(received).toEqual(ids(clusters(1999)));
    expect(queries).toEqual(["?limit=1000", "?start=1000&limit=1000"]);
    expect(error).toMatchObject({ fault: "out-of-reach", offset: 1000, received: 1999, total: 2500 });
  });

  it("just as many items as the largest offset leads to are no error", async () => {
    const { css, queries } = clientOf((start, size) => page(clusters(1999), start, size));
    expect(await taken(css, { limit: 1000 })).toEqual({ ids: ids(clusters(1999)), error: undefined });
    expect(queries).toHaveLength(2);
  });
});

describe("whatever the service does", () => {
  it("each item of a list that keeps to the rules comes once, in no more calls than it has pages", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }), fc.boolean(), async (count, limit, hasTotal) => {
        const list = clusters(count);
        const { css, queries } = clientOf((start, size) => ({ ...page(list, start, size), ...(!hasTotal && { totalSize: undefined }) }));
        expect(await taken(css, { limit })).toEqual({ ids: ids(list), error: undefined });
        expect(queries.length).toBeLessThanOrEqual(Math.max(1, Math.ceil(count / limit)) + (hasTotal ? 0 : 1));
      }),
    );
  });

  it("it comes to an end, no item comes twice, and what it fails with is typed", async () => {
    const step = fc.record({ size: fc.nat(5), fault: fc.constantFrom("none", "none", "none", "repeat", "empty", "reorder"), add: fc.nat(2), remove: fc.nat(2), total: fc.constantFrom("true", "true", "true", "none", "more", "less") });
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.array(step, { minLength: 1, maxLength: 12 }), async (count, steps) => {
        let list = clusters(count);
        let most = count;
        let fresh = 1000;
        let last: unknown[] = [];
        const { css, queries } = clientOf((start, _size, call) => {
          const { size, fault, add, remove, total } = steps[Math.min(call, steps.length) - 1]!;
          if (call <= steps.length) {
            list = [...clusters(add, (fresh += add)), ...list.slice(0, Math.max(0, list.length - remove))];
            if (fault === "reorder") list.reverse();
          }
          most = Math.max(most, list.length);
          if (fault !== "repeat") last = fault === "empty" ? [] : list.slice(start - 1, start + size);
          const totals = { true: list.length, none: undefined, more: list.length + 3, less: Math.floor(list.length / 2) };
          return { totalSize: totals[total as keyof typeof totals], clusters: last };
        });
        const { ids: received, error } = await taken(css);
        expect(new Set(received).size).toBe(received.length);
        if (error) expect(error).toBeInstanceOf(PaginationError);
        // No page but the last is without an item that moves the offset on.
        expect(queries.length).toBeLessThanOrEqual(most + 3 + 1);
      }),
    );
  });
});
