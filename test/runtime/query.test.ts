import { describe, expect, it } from "vitest";
import type { Api } from "../../src/api.js";
import { createRuntime } from "../../src/client.js";
import type { ClientOptions } from "../../src/index.js";
import { call, rejection, STYLES, type LooseClient } from "./support/calls.js";
import { success } from "./support/behaviours.js";
import { listen } from "./support/server.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

const api = {
  userAgent: "library/1.0.0",
  server: "https://library.{region}.example",
  regions: ["north"],
  operations: { findBooks: { method: "GET", path: "/{project_id}/books", query: ["title", "limit", "lent"] } },
} as const satisfies Api;

const clientFor = (options: Partial<ClientOptions>) =>
  createRuntime(api, { projectId: "project", credentials: "token", retries: 0, ...options } as ClientOptions) as unknown as LooseClient;

/** Gives the query to a call in either style. */
async function find(style: (typeof STYLES)[number], options: Partial<ClientOptions>, query: Record<string, unknown>) {
  const client = clientFor(options);
  const byPath: LooseClient = { GET: (path, init) => client.GET!(path, { ...(init as object), params: { query } }) };
  return style === "operation method" ? call(client, style, undefined, query, "findBooks", api) : call(byPath, style, undefined, {}, "findBooks", api);
}

describe.each(STYLES)("by %s", (style) => {
  it.each<[string, Record<string, unknown>, string]>([
    ["nothing", {}, ""],
    ["what is undefined", { title: undefined }, ""],
    ["an empty text", { title: "" }, "?title="],
    ["numbers and booleans", { limit: 0, lent: false }, "?limit=0&lent=false"],
    ["separators", { title: "a&b=c d+e#f?%" }, "?title=a%26b%3Dc%20d%2Be%23f%3F%25"],
    ["other scripts", { title: "ö日🚀" }, "?title=%C3%B6%E6%97%A5%F0%9F%9A%80"],
    ["line breaks", { title: "a\r\nb" }, "?title=a%0D%0Ab"],
  ])("%s", async (_, query, expected) => {
    const server = await listen(success);
    await find(style, { baseUrl: server.baseUrl }, query);
    expect(server.received.map(({ url }) => url)).toEqual([`/project/books${expected}`]);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["a list", ["a"]],
    ["an object", { a: 1 }],
    ["a date", new Date(0)],
    ["a function", () => "a"],
    ["a symbol", Symbol("a")],
    ["half of a surrogate pair", "\ud800"],
  ])("%s is refused", async (_, title) => {
    const fetch = stubFetch(answering(200));
    const error = rejection(await find(style, { baseUrl: "https://css.example", fetch }, { title }));
    expect(error).toMatchObject({ name: "ArgumentError", argument: "title", message: "title must be one well-formed value; nothing was sent" });
    expect(fetch.calls).toEqual([]);
  });
});
