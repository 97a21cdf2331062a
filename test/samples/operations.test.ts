import { describe, expect, it } from "vitest";
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

it("every operation has a sample of a success", () => {
  const shown = described.filter(([, { sample }]) => sample.succeeds).map(([name]) => name.split("/")[0]);
  expect([...new Set(shown)]).toEqual(operationsOf(description).map(({ operation }) => operation.operationId));
});

if (missing.length > 0) console.warn(`Samples for curl are only read and sent by fetch: this machine has no ${missing.join(", ")}.`);

const ways: [string, RunScript][] = [["fetch", withFetch], ...(missing.length > 0 ? [] : ([["curl", withCurl]] as [string, RunScript][]))];

describe.concurrent.each(ways)("sent by %s", (_, run) => {
  it.each(cases)("%s with a token is the recorded exchange", async (_, { sample, recording }) => {
    const received = await replay(recording, async (baseUrl) => {
      expect(await run(sample.curl.replace(`https://${HOST}`, baseUrl), { OS_TOKEN: TOKEN })).toBe(printed(recording));
    });
    expectRecorded(received, recording);
  });

  it.each(cases)("%s signed is the recorded exchange, with the signature of our client", async (_, { sample, recording }) => {
    const received = await replay(recording, async (baseUrl) => {
      const script = sample.curlSigned.replace(`HOST=${HOST}`, `HOST=${new URL(baseUrl).host}`).replace("https://", "http://");
      expect(await run(script, { OS_ACCESS_KEY: KEY.accessKeyId, OS_SECRET_KEY: KEY.secretAccessKey })).toBe(printed(recording));
    });
    const { "x-auth-token": _token, ...recorded } = recordedHeaders(recording.request, TOKEN);
    expectRecorded(received, recording, { ...recorded, ...(await signature(received[0]!)) });
  });
});

it.each(cases)("the raw request of %s is the recorded exchange", async (_, { sample, recording }) => {
  const received = await replay(recording, async (baseUrl) => {
    expect(await sendRaw(sample.raw.replace("$OS_TOKEN", TOKEN), baseUrl)).toMatch(new RegExp(`^HTTP/1.1 ${sample.answer.status} `));
  });
  expectRecorded(received, recording);
  expect(received[0]!.headers.host).toBe(HOST);
});

it.each(cases)("the answer shown with %s is the recorded one", (_, { sample, recording }) => {
  expect(sample.answer).toEqual(recording.response);
});

/** What a server receives that gives the recorded answer. */
async function replay({ response }: SampleCase["recording"], send: (baseUrl: string) => Promise<void>): Promise<ReceivedRequest[]> {
  const { baseUrl, received, close } = await serve(response);
  try {
    await send(baseUrl);
  } finally {
    await close();
  }
  return received;
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
