import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { accessKey } from "../../../src/credentials/access-key.js";
import type { Credentials } from "../../../src/credentials/credentials.js";
import { createSigner } from "../../../src/credentials/signature/signer.js";
import { token } from "../../../src/credentials/token.js";
import { implementations } from "../signature/implementations.js";

const SECRET = "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc";
const TOKEN = "ggpjbi1ub3J0aC0x";
const keys = { accessKeyId: "QTWAOYTTINDUT2QVKYUC", secretAccessKey: SECRET, securityToken: TOKEN };
const credentialScope = { region: "eu-de", service: "css" };

/** All the ways in which a log or a debugger's console shows a value, and every property that can be reached. */
function everythingShown(value: unknown): string {
  const reached = new Set<unknown>();
  const walk = (value: unknown): string => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null) return String(value);
    if (reached.has(value)) return "";
    reached.add(value);
    return Reflect.ownKeys(value).map((key) => `${String(key)}: ${walk(Object.getOwnPropertyDescriptor(value, key)!.value)}`).join("\n");
  };
  const inspected = inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: Infinity });
  return [inspected, JSON.stringify(value), String(value), `${(value as Error).stack}`, walk(value)].join("\n");
}

const used = async (credentials: Credentials) => {
  const request = { url: "https://example.com/", method: "GET", headers: new Headers() };
  await credentials.authorize(request, { now: () => new Date(0) });
  return { credentials, headers: request.headers };
};

test("what is looked for would be found", () => {
  class Leak {
    #secret = SECRET;
    readonly method = () => this.#secret;
  }
  expect(everythingShown({ deep: { deeper: { deepest: { secret: SECRET } } } })).toContain(SECRET);
  expect(everythingShown(Object.defineProperty({}, "hidden", { value: SECRET }))).toContain(SECRET);
  expect(everythingShown(Object.assign(() => {}, { [Symbol("secret")]: SECRET }))).toContain(SECRET);
  expect(everythingShown(new Error(`wrong: ${SECRET}`))).toContain(SECRET);
  expect(everythingShown(new Leak())).not.toContain(SECRET);
});

describe("the secret is not to be seen", () => {
  test.each<[string, () => Credentials]>([
    ["an access key", () => accessKey(keys)],
    ["an access key with a scope", () => accessKey({ ...keys, credentialScope })],
    ...implementations.map(([name, crypto]): [string, () => Credentials] => [
      `a signer with ${name}`,
      () => ({ authorize: createSigner(crypto, { ...keys, credentialScope }) }),
    ]),
  ])("in %s, before and after use", async (_, make) => {
    expect(everythingShown(make())).not.toContain(SECRET);
    const { credentials, headers } = await used(make());
    expect(everythingShown({ credentials })).not.toContain(SECRET);
    expect(everythingShown({ credentials })).not.toContain(TOKEN);
    expect([...headers].join()).not.toContain(SECRET);
  });

  test.each([
    ["a token", token(TOKEN)],
    ["a token from a function", token(() => TOKEN)],
  ])("in %s, before and after use", async (_, credentials) => {
    expect(everythingShown(credentials)).not.toContain(TOKEN);
    expect(everythingShown({ credentials: (await used(credentials)).credentials })).not.toContain(TOKEN);
  });

  test.each<[string, () => unknown]>([
    ["secretAccessKey", () => accessKey({ ...keys, secretAccessKey: `${SECRET}\n` })],
    ["securityToken", () => accessKey({ ...keys, securityToken: `${SECRET}\n` })],
    ["token", () => token(`${SECRET}\n`)],
    ["token from a function", () => used(token(() => `${SECRET}\n`))],
    ["body", () => accessKey(keys).authorize({ url: "https://example.com/", method: "GET", headers: new Headers(), body: {} as never }, { now: () => new Date(0) })],
    ["url", () => accessKey(keys).authorize({ url: "nonsense", method: "GET", headers: new Headers() }, { now: () => new Date(0) })],
  ])("in the error about a wrong %s", async (_, attempt) => {
    const error = await (async () => attempt())().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Error);
    expect(everythingShown(error)).not.toContain(SECRET);
  });
});
