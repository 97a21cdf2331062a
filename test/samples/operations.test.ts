import { afterEach, describe, expect, it } from "vitest";
import { operationsOf } from "../../scripts/generate/openapi.js";
import { accessKey } from "../../src/index.js";
import { description } from "../contract/support/description.js";
import { serve, type ReceivedRequest } from "../contract/support/server.js";
import { headersOnTheWire, recordedHeaders } from "../contract/support/wire.js";
import { cases as described, type SampleCase } from "./support/cases.js";
import { madeUp } from "./support/made-up.js";
import { missing, withCurl, withFetch, type RunScript } from "./support/curl.js";
import { sendRaw } from "./support/raw.js";

const TOKEN = "token-of-the-samples";
const KEY = { accessKeyId: "ACCESSKEYOFTHESAMPLES", secretAccessKey: "secret-of-the-samples" };
const HOST = "css.eu-de.otc.t-systems.com";

const cases = [...described, ...madeUp];

const servers: Awaited<ReturnType<typeof serve>>[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

it("every operation has a sample of a success", () => {
  const shown = described.filter(([, { sample }]) => sample.succeeds).map(([name]) => name.split("/")[0]);
  expect([...new Set(shown)]).toEqual(operationsOf(description).map(({ operation }) => operation.operationId));
});

if (missing.length > 0) console.warn(`Samples for curl are only read and sent by fetch: this machine has no ${missing.join(", ")}.`);

const ways: [string, RunScript][] = [["fetch", withFetch], ...(missing.length > 0 ? [] : ([["curl", withCurl]] as [string, RunScript][]))];

describe.each(ways)("sent by %s", (_, run) => {
  it.each(cases)("%s with a token is the recorded exchange", async (_, { sample, recording }) => {
    const server = await replay(recording);
    expect(await run(sample.curl.replace(`https://${HOST}`, server.baseUrl), { OS_TOKEN: TOKEN })).toBe(printed(recording));
    expectRecorded(server.received, recording);
  });

  it.each(cases)("%s signed is the recorded exchange, with the signature of our client", async (_, { sample, recording }) => {
    const server = await replay(recording);
    const { host } = new URL(server.baseUrl);
    const script = sample.curlSigned.replace(`HOST=${HOST}`, `HOST=${host}`).replace("https://", "http://");
    expect(await run(script, { OS_ACCESS_KEY: KEY.accessKeyId, OS_SECRET_KEY: KEY.secretAccessKey })).toBe(printed(recording));
    const [request] = server.received;
    const { "x-auth-token": _token, ...recorded } = recordedHeaders(recording.request, TOKEN);
    expectRecorded(server.received, recording, { ...recorded, ...(await signature(request!)) });
  });
});

it.each(cases)("the raw request of %s is the recorded exchange", async (_, { sample, recording }) => {
  const server = await replay(recording);
  const answer = await sendRaw(sample.raw.replace("$OS_TOKEN", TOKEN), server.baseUrl);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${sample.answer.status} `));
  expectRecorded(server.received, recording);
  expect(server.received[0]!.headers.host).toBe(HOST);
});

it.each(cases)("the answer shown with %s is the recorded one", (_, { sample, recording }) => {
  expect(sample.answer).toEqual(recording.response);
});

async function replay({ response }: SampleCase["recording"]): ReturnType<typeof serve> {
  const server = await serve(response);
  servers.push(server);
  return server;
}

function printed({ response: { status, body } }: SampleCase["recording"]): string {
  return `${body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body)}\n${status}`;
}

function expectRecorded(received: ReceivedRequest[], { request }: SampleCase["recording"], headers: object = recordedHeaders(request, TOKEN)): void {
  const [{ method, path, body } = { method: "", path: "", body: "" }] = received;
  expect(received).toHaveLength(1);
  expect({ method, path, headers: headersOnTheWire(received[0]!), body: body === "" ? undefined : JSON.parse(body) }).toEqual({ method: request.method, path: request.path, headers, body: request.body });
}

/** The headers with which our client would have signed a received request, at the time when it was signed. */
async function signature({ method, path, headers, body }: ReceivedRequest): Promise<Record<string, string>> {
  const date = String(headers["x-sdk-date"]);
  const now = new Date(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(900_000);
  const type = headers["content-type"];
  const signed = new Headers(type === undefined ? {} : { "Content-Type": type });
  await accessKey(KEY).authorize({ url: `http://${headers.host}${path}`, method, headers: signed, body: body || undefined }, { now: () => now, projectId: String(headers["x-project-id"]) });
  return Object.fromEntries(signed);
}
