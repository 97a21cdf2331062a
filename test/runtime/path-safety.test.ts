import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, examplesOf, type DescribedOperation } from "../contract/support/description.js";
import { createClient } from "../../src/index.js";
import { hostileValues, isOneSegment, segments } from "./support/hostile.js";
import { call, clientFor, rejection, STYLES, type Style } from "./support/calls.js";
import { success } from "./support/behaviours.js";
import { open, type ScriptedServer } from "./support/server.js";

/** What every path parameter has where another one is put to the test. */
const HARMLESS = "harmless";
/** The client knows this one; leaving it out is no mistake. */
const KNOWN = "project_id";

let server: ScriptedServer;
beforeAll(async () => {
  server = await open(success);
});
afterAll(() => server.close());

const parametersOf = ({ parameters }: DescribedOperation) => parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
const cases = [...operations].flatMap(([id, described]) => parametersOf(described).flatMap((parameter) => STYLES.map((style) => [style, id, parameter, described] as const)));

describe.each(cases)("by %s, %s: %s", (style, id, parameter, described) => {
  it.each(hostileValues)("%s", async (_, value) => {
    if (parameter === KNOWN && value === undefined) return expectArrival(await send(style, id, described, { [parameter]: value }), described, parameter, HARMLESS);
    const sent = await send(style, id, described, { [parameter]: value });
    if (isOneSegment(value)) expectArrival(sent, described, parameter, value);
    else {
      expect(rejection(sent.outcome)).toMatchObject({ name: "ArgumentError", code: "INVALID_ARGUMENT", argument: parameter });
      expect(sent.urls).toEqual([]);
    }
  });
});

it("the cases cover every path parameter of the description", () => {
  const inTemplates = [...operations].flatMap(([id, { path }]) => Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => `${id} ${name}`));
  expect([...new Set(cases.map(([, id, parameter]) => `${id} ${parameter}`))].sort()).toEqual(inTemplates.sort());
});

describe("the project of a client", () => {
  it.each(hostileValues)("%s", async (_, projectId) => {
    const client = createClient({ baseUrl: server.baseUrl, credentials: "token", projectId: projectId as string });
    const before = server.received.length;
    const outcome = await client.startVpecp({ cluster_id: "c", body: {} }).then(
      () => undefined,
      (error: unknown) => error,
    );
    const urls = server.received.slice(before).map(({ url }) => url);
    if (isOneSegment(projectId)) expect(urls.map((url) => segments(url)[1])).toEqual([projectId]);
    else {
      expect(outcome).toMatchObject({ name: "ArgumentError", argument: "project_id" });
      expect(urls).toEqual([]);
    }
  });
});

/** Calls an operation with one value in question; the server is asked what arrived. */
async function send(style: Style, id: string, described: DescribedOperation, value: Record<string, unknown>) {
  const path = Object.fromEntries(parametersOf(described).map((name) => [name, HARMLESS]));
  const [body] = examplesOf(described.requestBody?.content);
  const before = server.received.length;
  const outcome = await call(clientFor(server.baseUrl, { projectId: HARMLESS }), style, undefined, { ...path, ...value, body }, id);
  return { outcome, urls: server.received.slice(before).map(({ url }) => url) };
}

function expectArrival({ outcome, urls }: Awaited<ReturnType<typeof send>>, { path }: DescribedOperation, parameter: string, value: string): void {
  expect(outcome.how).toBe("data");
  const expected = path.split("/").slice(1).map((segment) => (segment === `{${parameter}}` ? value : segment.startsWith("{") ? HARMLESS : segment));
  expect(urls.map(segments)).toEqual([expected]);
}
