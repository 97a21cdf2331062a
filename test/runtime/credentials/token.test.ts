import { describe, expect, test } from "vitest";
import { token } from "../../../src/credentials/token.js";
import { ArgumentError } from "../../../src/errors/argument-error.js";

async function authorize(credentials: ReturnType<typeof token>, headers = new Headers()) {
  await credentials.authorize({ url: "https://example.com/", method: "GET", headers }, { now: () => new Date(0) });
  return [...headers];
}

test("a string", async () => expect(await authorize(token("MIIE+/=="))).toEqual([["x-auth-token", "MIIE+/=="]]));

test.each([
  ["a function", () => "one"],
  ["an asynchronous function", async () => "one"],
])("%s", async (_, source) => expect(await authorize(token(source))).toEqual([["x-auth-token", "one"]]));

test("a function is asked for every attempt", async () => {
  let count = 0;
  const credentials = token(() => `token-${++count}`);
  const headers = new Headers();
  await authorize(credentials, headers);
  expect(await authorize(credentials, headers)).toEqual([["x-auth-token", "token-2"]]);
});

test("what the function throws is passed on", async () => {
  const failure = new Error("identity service down");
  await expect(authorize(token(() => Promise.reject(failure)))).rejects.toBe(failure);
});

describe("refused", () => {
  const wrong = [
    ["undefined", undefined],
    ["null", null],
    ["a number", 7],
    ["an object", { token: "x" }],
    ["a promise", Promise.resolve("x")],
    ["an empty string", ""],
    ["a space", "a b"],
    ["a space at the end", "a "],
    ["a line feed at the end", "a\n"],
    ["a line break and another header", "a\r\nX-Evil: 1"],
    ["a tab", "a\tb"],
    ["a null character", "a\0b"],
    ["a character beyond ASCII", "tökén"],
  ] as const;
  const message = "token must be visible ASCII characters; nothing was sent";

  test.each(wrong)("%s", (_, value) => {
    expect(() => token(value as never)).toThrow(ArgumentError);
    expect(() => token(value as never)).toThrow(message);
  });

  test.each(wrong.filter(([name]) => name !== "a promise"))("%s, from a function", async (_, value) => {
    const headers = new Headers();
    const call = authorize(token((() => value) as never), headers);
    await expect(call).rejects.toThrow(ArgumentError);
    await expect(call).rejects.toThrow(message);
    expect([...headers]).toEqual([]);
  });
});
