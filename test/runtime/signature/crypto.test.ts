import { describe, expect, test } from "vitest";
import { ArgumentError } from "../../../src/errors/argument-error.js";
import { bodyHash } from "../../../src/credentials/signature/body-hash.js";
import { implementations } from "./implementations.js";

const HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

describe.each(implementations)("%s", (_, crypto) => {
  test.each<[string, string, string]>([
    ["nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["text (FIPS 180-2)", "abc", HASH_OF_ABC],
    ["text as UTF-8", "ö", "6dbd11fd012e225b28a5d94a9b432bc491344f3e92158661be2ae5ae2b8b1ad8"],
  ])("SHA-256 of %s", async (_, data, expected) => expect(await crypto.sha256Hex(data)).toBe(expected));

  test("half of a surrogate pair is hashed as fetch sends it", async () => {
    expect(await crypto.sha256Hex("\ud800")).toBe(await crypto.sha256Hex("\ufffd"));
  });

  test("HMAC-SHA256 (RFC 4231, test cases 1 and 2)", async () => {
    const first = await crypto.hmacSha256(new Uint8Array(20).fill(0x0b));
    expect(await first.hexDigest("Hi There")).toBe("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    const second = await crypto.hmacSha256("Jefe");
    const expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    expect(await second.hexDigest("what do ya want for nothing?")).toBe(expected);
    expect(Buffer.from(new Uint8Array(await second.digest("what do ya want for nothing?"))).toString("hex")).toBe(expected);
  });
});

describe("the body", () => {
  const crypto = implementations[0]![1];

  test.each([
    ["none", undefined],
    ["an empty one", ""],
  ])("%s has the hash of nothing", async (_, body) => expect(await bodyHash(crypto, body)).toBe(await crypto.sha256Hex("")));

  test("text is hashed", async () => expect(await bodyHash(crypto, "abc")).toBe(HASH_OF_ABC));

  test.each<[string, unknown]>([
    ["null", null],
    ["bytes", new Uint8Array([1])],
    ["a stream", new ReadableStream()],
    ["a blob", new Blob(["abc"])],
    ["a form", new FormData()],
    ["parameters", new URLSearchParams("a=b")],
    ["an object", { a: 1 }],
    ["a number", 1],
  ])("%s is refused", (_, body) => {
    expect(() => bodyHash(crypto, body as never)).toThrow(ArgumentError);
    expect(() => bodyHash(crypto, body as never)).toThrow("body must be text; nothing was sent");
  });
});
