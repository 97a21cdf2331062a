import { expect, it } from "vitest";
import { checkStartVpecp } from "../../src/checks.js";
import { createClient } from "../../src/index.js";
import { allClusters } from "../../src/pagination.js";
import { waitForClusterIdle } from "../../src/waiting.js";
import { marker, markersIn } from "./support/canary.js";
import { runToEnd, stopClock } from "./support/clock.js";
import { answering, failing, type Reply } from "./support/stub-fetch.js";

/** Shows the request to the one who sent it, as gateways do. */
const echo =
  (status: number): Reply =>
  (url, { headers }) =>
    answering(status, { error_code: "APIGW.0301", error_msg: `Wrong: ${Array.from(new Headers(headers), ([name, value]) => `${name}: ${value}`).join(", ")}` })(url, {});

const failures: [string, Reply][] = [
  ["refused credentials", echo(401)],
  ["a failing gateway", echo(502)],
  ["a page", (url, { headers }) => answering(200, `<p>${new Headers(headers).get("X-Auth-Token")}</p>`)(url, {})],
  ["a broken connection", failing("ECONNRESET")],
  ["a list that repeats itself", answering(200, { totalSize: 9, clusters: [{ id: "a", key: marker("answer") }], status: "100" })],
];

it.each(failures)("nothing that comes of %s shows a secret, or what it was not asked about", async (_, fetch) => {
  stopClock();
  const headers = { "X-Api-Key": marker("header"), Cookie: `session=${marker("cookie")}` };
  const css = createClient({ region: "eu-de", projectId: "p", credentials: marker("token"), retries: 0, headers, fetch: async (url, init) => fetch(url, init) });
  const shown: unknown[] = [];
  const tell = async (promise: Promise<unknown>) => {
    const { value, error } = await runToEnd(promise);
    shown.push(value, error);
    return error;
  };
  const request = { cluster_id: "c" };
  const list = async () => {
    for await (const { id } of allClusters(css, {}, { headers })) shown.push(id);
  };
  expect(await tell(list())).toBeInstanceOf(Error);
  expect(await tell(waitForClusterIdle(css, request, { deadline: 5000, headers, onProgress: (progress) => void shown.push(progress) }))).toBeInstanceOf(Error);
  await tell(checkStartVpecp(css, request, { headers }));
  expect(markersIn(...shown)).toEqual([]);
});
