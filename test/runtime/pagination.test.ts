import { describe, expect, expectTypeOf, it } from "vitest";
import { createClient, type ClusterInList, type VpcepConnection } from "../../src/index.js";
import { eachItem } from "../../src/pagination/each-item.js";
import type { List } from "../../src/pagination/list.js";
import { allClusters, allConnections } from "../../src/pagination.js";
import { replay } from "../../src/replay.js";
import { validating } from "../../src/validate.js";
import { clientOf, cluster, clusters, ids, page, taken } from "./support/pages.js";

describe("going through a list", () => {
  it.each([
    [0, 10, [""]],
    [9, undefined, [""]],
    [10, undefined, [""]],
    [11, undefined, ["", "?start=11"]],
    [25, 10, ["?limit=10", "?start=11&limit=10", "?start=21&limit=10"]],
    [20, 10, ["?limit=10", "?start=11&limit=10"]],
  ])("of %i items with limit %s asks for each page once", async (count, limit, expected) => {
    const { css, queries } = clientOf((start, size) => page(clusters(count), start, size));
    expect(await taken(css, count === 0 ? {} : { limit })).toEqual({ ids: ids(clusters(count)), error: undefined });
    expect(queries).toEqual(expected);
  });

  it("sends the other parameters with every page", async () => {
    const { css, queries } = clientOf((start, size) => page(clusters(3), start, size));
    await taken(css, { limit: 2, datastoreType: "opensearch", project_id: "other" });
    expect(queries).toEqual(["?limit=2&datastoreType=opensearch", "?start=3&limit=2&datastoreType=opensearch"]);
  });

  it("asks for a page only when an item of it is wanted", async () => {
    const { css, queries } = clientOf((start, size) => page(clusters(30), start, size));
    const list = allClusters(css);
    expect(queries).toEqual([]);
    for await (const { id } of list) if (id === "c10") break;
    expect(queries).toEqual([""]);
  });

  it("goes on from where a page ended that has fewer items than were asked for", async () => {
    const { css, queries } = clientOf((start) => page(clusters(5), start, 2));
    expect((await taken(css, { limit: 100 })).ids).toEqual(ids(clusters(5)));
    expect(queries).toEqual(["?limit=100", "?start=3&limit=100", "?start=5&limit=100"]);
  });

  it("ends with the first empty page where the answers have no total", async () => {
    const { css, queries } = clientOf((start, size) => ({ clusters: page(clusters(4), start, size).clusters }));
    expect(await taken(css, { limit: 2 })).toEqual({ ids: ids(clusters(4)), error: undefined });
    expect(queries).toHaveLength(3);
  });

  it("works on a client that holds answers to the description", async () => {
    const { css } = clientOf((start, size) => page(clusters(3), start, size));
    expect((await taken(validating(css), { limit: 2 })).ids).toEqual(["c1", "c2", "c3"]);
    const { css: wrong } = clientOf(() => ({ totalSize: 1, clusters: [{ id: 1 }] }));
    expect((await taken(validating(wrong))).error).toMatchObject({ name: "ContractError" });
    expect((await taken(validating(css), { limit: 0 })).error).toMatchObject({ name: "ArgumentError", argument: "limit" });
  });

  it("goes through the connections of a cluster as well", async () => {
    const fetch = async () => Response.json({ total_count: 1, connections: [{ id: "e", status: "accepted" }] });
    const css = createClient({ region: "eu-de", projectId: "p", credentials: "t", fetch });
    const list = allConnections(css, { cluster_id: "c" });
    expectTypeOf(list).toEqualTypeOf<AsyncGenerator<VpcepConnection, void, undefined>>();
    expectTypeOf(allClusters(css)).toEqualTypeOf<AsyncGenerator<ClusterInList, void, undefined>>();
    for await (const { status } of list) expect(status).toBe("accepted");
  });

  it("can be tried with the recordings", async () => {
    const { css } = clientOf(() => ({}), { fetch: replay() });
    expect(await taken(css, { limit: 2 })).toEqual({ ids: ["{CLUSTER_ID}"], error: undefined });
    const found: string[] = [];
    for await (const { id } of allConnections(css, { cluster_id: "c" })) found.push(id);
    expect(found).toHaveLength(2);
  });

  it("refuses the offset, which it sets itself", async () => {
    const { css, queries } = clientOf((start, size) => page(clusters(3), start, size));
    expect((await taken(css, { start: 2 } as object)).error).toMatchObject({ name: "ArgumentError", argument: "start" });
    expect(queries).toEqual([]);
  });

  it("rejects with what a call rejects with, after the items before", async () => {
    const { css } = clientOf((start, size, call) => (call === 2 ? { error_code: "CSS.0011", error_msg: "Busy." } : page(clusters(4), start, size)) as object);
    expect(await taken(css, { limit: 2 })).toMatchObject({ ids: ["c1", "c2"], error: { name: "ServiceError", code: "CSS.0011" } });
  });

  it("does not take an answer without a list for the end", async () => {
    const { css } = clientOf(() => ({ totalSize: 0 }));
    expect((await taken(css)).error).toMatchObject({ name: "ContractError", message: "listClustersDetails: answer 200 at /clusters must be a list", requestId: "r1" });
  });
});

describe("a signal", () => {
  it("ends it during a call", async () => {
    const controller = new AbortController();
    const fetch = () => (controller.abort(new Error("enough")), new Promise<Response>(() => {}));
    expect((await taken(clientOf(() => ({}), { fetch }).css, {}, { signal: controller.signal })).error).toMatchObject({ message: "enough" });
  });

  it("ends it between two items of a page", async () => {
    const controller = new AbortController();
    const { css, queries } = clientOf((start, size) => page(clusters(30), start, size));
    const seen: string[] = [];
    await expect(
      (async () => {
        for await (const { id } of allClusters(css, {}, { signal: controller.signal })) if (seen.push(id) === 3) controller.abort(new Error("enough"));
      })(),
    ).rejects.toThrow("enough");
    expect({ seen, queries }).toEqual({ seen: ["c1", "c2", "c3"], queries: [""] });
  });

  it("and the other options go with each call", async () => {
    const headers: unknown[] = [];
    const fetch = async (url: string, init: RequestInit) => {
      headers.push(new Headers(init.headers).get("X-Language"));
      return Response.json(page(clusters(3), Number(new URL(url).searchParams.get("start") ?? 1), 2));
    };
    await taken(clientOf(() => ({}), { fetch }).css, {}, { headers: { "X-Language": "en-us" } });
    expect(headers).toEqual(["en-us", "en-us"]);
  });
});

describe("a list that moves on meanwhile", () => {
  it("gives an item once that comes again, because another is new at the top", async () => {
    const { css } = clientOf((start, size, call) => page([...(call > 1 ? [cluster(0)] : []), ...clusters(4)], start, size));
    expect(await taken(css, { limit: 2 })).toEqual({ ids: ["c1", "c2", "c3", "c4"], error: undefined });
  });

  it("goes on when so many are new that a whole page comes again", async () => {
    const { css } = clientOf((start, size, call) => page([...(call > 1 ? clusters(2, 90) : []), ...clusters(4)], start, size));
    expect(await taken(css, { limit: 2 })).toEqual({ ids: ["c1", "c2", "c3", "c4"], error: undefined });
  });

  it("ends where it ends now, when it has become shorter", async () => {
    const { css, queries } = clientOf((start, size, call) => page(clusters(call > 1 ? 2 : 9), start, size));
    expect(await taken(css, { limit: 3 })).toEqual({ ids: ["c1", "c2", "c3"], error: undefined });
    expect(queries).toHaveLength(2);
  });

  it("takes the items of a page in any order", async () => {
    const { css } = clientOf((start, size) => ({ totalSize: 5, clusters: page(clusters(5), start, size).clusters.reverse() }));
    expect((await taken(css, { limit: 2 })).ids).toEqual(["c2", "c1", "c4", "c3", "c5"]);
  });

  it("takes pages in any order", async () => {
    const { css } = clientOf((start, size) => page(clusters(6), { 1: 3, 3: 5, 5: 1 }[start]!, size));
    expect(await taken(css, { limit: 2 })).toEqual({ ids: ["c3", "c4", "c5", "c6", "c1", "c2"], error: undefined });
  });
});

describe("a list that is described otherwise", () => {
  const operation = { id: "readBooks", method: "GET", path: "/books" };
  const books = ["a", "b", "c", "b", "d"];

  /** Goes through the books by a client that has two on each page. */
  async function read(list: Partial<List>, page: (at: number) => unknown): Promise<{ items: unknown[]; asked: number[] }> {
    const asked: number[] = [];
    const readBooks = (request: { at?: number }) => ({ withResponse: async () => ({ data: page(asked[asked.push(request.at ?? 0) - 1]!), response: new Response() }) });
    const items: unknown[] = [];
    for await (const item of eachItem({ operation, offset: "at", first: 0, counts: "items", items: "/found/books", ...list }, { readBooks })) items.push(item);
    return { items, asked };
  }

  it("counts pages, from where it begins to count", async () => {
    const page = (at: number) => ({ found: { books: books.slice(at * 2, at * 2 + 2).map((title, index) => ({ title, number: at * 2 + index })) }, count: 5 });
    expect(await read({ counts: "pages", total: "/count", key: "/number" }, page)).toEqual({ items: books.map((title, number) => ({ title, number })), asked: [0, 1, 2] });
    await expect(read({ counts: "pages", last: 1, total: "/count", key: "/number" }, page)).rejects.toMatchObject({ fault: "out-of-reach", offset: 1, received: 4 });
  });

  it("tells items by their whole content, where they have no key", async () => {
    const page = (at: number) => ({ found: { books: books.slice(at, at + 2) } });
    expect(await read({}, page)).toEqual({ items: ["a", "b", "c", "d"], asked: [0, 2, 4, 5] });
    expect(await read({ key: "/none" }, page)).toMatchObject({ items: ["a", "b", "c", "d"] });
  });

  it.each([-1, "5", null, NaN])("goes by no total that is %s", async (count) => {
    const { items } = await read({ total: "/count" }, (at) => ({ found: { books: books.slice(at, at + 2) }, count }));
    expect(items).toEqual(["a", "b", "c", "d"]);
  });
});
