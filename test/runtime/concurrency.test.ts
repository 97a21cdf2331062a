import { describe, expect, it } from "vitest";
import { call, clientFor, STYLES } from "./support/calls.js";
import { cutOff, empty, json, page, reset, silence } from "./support/behaviours.js";
import { listen, type Behaviour } from "./support/server.js";

interface Kind {
  behaviour: (id: string) => Behaviour;
  expected: (id: string) => object;
  aborted?: true;
}

/** Most outcomes carry the ID of their call, so that one that gets into another call is found out. */
const kinds: Kind[] = [
  { behaviour: (id) => json(200, { action: id }), expected: (id) => ({ how: "data", data: { action: id } }) },
  { behaviour: (id) => json(400, { error_code: `CSS.${id}`, error_msg: id }, { "X-Request-Id": id }), expected: (id) => ({ error: { name: "ServiceError", status: 400, code: `CSS.${id}`, requestId: id } }) },
  { behaviour: (id) => json(202, { error_code: `CSS.${id}`, error_msg: id }), expected: (id) => ({ error: { name: "ServiceError", status: 202, code: `CSS.${id}` } }) },
  { behaviour: () => page(502), expected: () => ({ error: { name: "ServiceError", status: 502 } }) },
  { behaviour: () => empty(204), expected: () => ({ error: { name: "ContractError", status: 204 } }) },
  { behaviour: (id) => cutOff(200, `{"action":"${id}"`), expected: () => ({ error: { name: "ContractError", status: 200 } }) },
  { behaviour: () => reset, expected: () => ({ how: "rejection", error: { name: "ConnectionError", sent: true } }) },
  { behaviour: () => silence, expected: (id) => ({ how: "rejection", error: { message: `abort of ${id}` } }), aborted: true },
];
const calls = Array.from({ length: 100 }, (_, index) => ({ id: `id-${index}`, ...kinds[index % kinds.length]! }));
const idIn = (url: string) => /clusters\/([\w-]+)/.exec(url)![1]!;

describe.each(STYLES)("by %s", (style) => {
  it("100 calls at once on one client each get what is theirs", async () => {
    const controllers = new Map(calls.map(({ id }) => [id, new AbortController()]));
    const attempts: Record<string, number[]> = {};
    const waiting: (() => void)[] = [];
    const server = await listen((response, request) => {
      const { id, behaviour } = calls.find(({ id }) => id === idIn(request.url))!;
      waiting.push(() => behaviour(id)(response, request));
      if (waiting.length < calls.length) return;
      // All of them are under way; the last one is answered first.
      for (const answer of waiting.reverse()) answer();
      for (const { id, aborted } of calls) if (aborted) controllers.get(id)!.abort(new Error(`abort of ${id}`));
    });
    const client = clientFor(server.baseUrl, { onRequest: ({ url, attempt }) => void (attempts[idIn(url)] ??= []).push(attempt) });

    const outcomes = await Promise.all(calls.map(({ id }) => call(client, style, { headers: { "X-Own": id }, signal: controllers.get(id)!.signal }, { cluster_id: id, body: { own: id } })));

    for (const [index, { id, expected }] of calls.entries()) expect(outcomes[index]).toMatchObject(expected(id));
    expect(attempts).toEqual(Object.fromEntries(calls.map(({ id }) => [id, [1]])));
    for (const { url, headers, body } of server.received) expect([headers["x-own"], JSON.parse(body)]).toEqual([idIn(url), { own: idIn(url) }]);
    expect(server.received).toHaveLength(calls.length);
  });
});
