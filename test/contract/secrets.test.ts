import { describe, expect, it } from "vitest";
import { recordings } from "./support/evidence.js";

const SECRET_HEADERS = /^(x-auth-token|x-subject-token|x-security-token|authorization|cookie|set-cookie)$/i;
const PLACEHOLDER = /^\{[a-z-]+\}$/;
/** Tokens and keys are long runs of letters and digits; IDs of this cloud are 32 hexadecimal digits or UUIDs. */
const LOOKS_SECRET = /[A-Za-z0-9+/_=-]{40,}/g;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe.each(recordings.map((recording) => [`${recording.operationId}/${recording.name}`, recording] as const))("recording %s", (_, recording) => {
  it("holds no secret", () => {
    expect(secretsIn(recording)).toEqual([]);
  });
});

describe("the search for secrets", () => {
  const harmless = recordings[0]!;

  it.each([
    ["a token in a header", { request: { ...harmless.request, headers: { "X-Auth-Token": "MIIEabc" } } }],
    ["a signature", { request: { ...harmless.request, headers: { Authorization: "SDK-HMAC-SHA256 Access=AK" } } }],
    ["a long opaque value in a body", { response: { status: 200, body: { session: "A".repeat(48) } } }],
    ["a password field", { request: { ...harmless.request, body: { adminPwd: "hunter2" } } }],
  ])("finds %s", (_, change) => {
    expect(secretsIn({ ...harmless, ...change })).toHaveLength(1);
  });
});

function secretsIn({ request, response }: Pick<(typeof recordings)[number], "request" | "response">): string[] {
  const headers = Object.entries({ ...request.headers, ...response.headers }).filter(([name, value]) => SECRET_HEADERS.test(name) && !PLACEHOLDER.test(value));
  const bodies = JSON.stringify([request.body ?? null, response.body ?? null]);
  const opaque = (bodies.match(LOOKS_SECRET) ?? []).filter((value) => !UUID.test(value));
  const passwords = bodies.match(/"\w*(pwd|password|secret)\w*":"(?!\{)[^"]+"/gi) ?? [];
  return [...headers.map(([name]) => name), ...opaque, ...passwords];
}
