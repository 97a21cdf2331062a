import { createClient, type CloudSearchClient } from "../../../src/index.js";
import { allClusters } from "../../../src/pagination.js";

type Page = { totalSize?: unknown; clusters?: unknown };

/** A client of a service that answers each page as it is told to, and the queries that it was sent. */
export function clientOf(answer: (start: number, limit: number, call: number) => Page, options: object = {}) {
  const queries: string[] = [];
  const fetch = async (url: string) => {
    const { search, searchParams } = new URL(url);
    queries.push(search);
    return Response.json(answer(Number(searchParams.get("start") ?? 1), Number(searchParams.get("limit") ?? 10), queries.length), { headers: { "X-Request-Id": "r1" } });
  };
  return { css: createClient({ region: "eu-de", projectId: "p", credentials: "t", retries: 0, fetch, ...options }), queries };
}

export const cluster = (number: number) => ({ id: `c${number}`, name: `cluster ${number}`, status: "200", datastore: { type: "elasticsearch" } });
export const clusters = (count: number, from = 1) => Array.from({ length: count }, (_, index) => cluster(from + index));
/** The page of a service that keeps to the reference: `start` counts items from 1. */
export const page = <Item>(list: Item[], start: number, limit: number) => ({ totalSize: list.length, clusters: list.slice(start - 1, start - 1 + limit) });

export async function taken(css: CloudSearchClient, request?: Parameters<typeof allClusters>[1], options?: Parameters<typeof allClusters>[2]) {
  const ids: string[] = [];
  let error: any;
  try {
    for await (const { id } of allClusters(css, request, options)) ids.push(id);
  } catch (thrown) {
    error = thrown;
  }
  return { ids, error };
}
export const ids = (list: { id: string }[]) => list.map(({ id }) => id);
