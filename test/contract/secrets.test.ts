import { describe, expect, it } from "vitest";
import { secretsIn } from "../../scripts/agreement/secrets.js";
import { recordings } from "./support/evidence.js";

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
