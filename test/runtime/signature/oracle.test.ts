import { AKSKSigner } from "@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSigner } from "../../../src/credentials/signature/signer.js";
import { implementations } from "./implementations.js";

/*
 * The signer of the cloud's original maker, as an independent opinion on generated requests. It takes the parts of
 * a request raw, where ours takes a URL as it is sent. The requests are those on which it keeps to the documented
 * algorithm. Left out, and tested elsewhere against the documentation alone:
 * - in paths: what Node's old `url.parse` escapes (spaces, quotes, braces and the like), because it escapes them
 *   twice; backslashes, which that parser turns into slashes; segments of dots only, which no URL keeps;
 * - in queries: names, and values of one name, whose order changes when they are encoded. It sorts them raw; the
 *   documentation encodes first and then sorts;
 * - headers with space around them, which it signs, while HTTP removes it;
 * - a default port in the URL, which it signs, while HTTP clients leave it out of `Host`;
 * - JSON bodies of `0`, `false`, `null` and `""`, which it signs as no body.
 */

/** Any characters there are, and often those that are easily encoded wrongly. */
const anyCharacter = fc.string({ unit: "binary", minLength: 1, maxLength: 1 });
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(..."aZ09-_.~!*'()+%&=/?#:@ ;,$|ö日😀"), anyCharacter), maxLength: 8 });

const DOUBLY_ESCAPED = /[\s\ufeff"'<>\\^`{|}/?#]/g;
const segment = anyText.map((text) => text.replaceAll(DOUBLY_ESCAPED, "")).filter((text) => !/^\.*$/.test(text));
const path = fc.tuple(fc.array(segment, { maxLength: 4 }), fc.boolean()).map(([segments, slash]) => ["", ...segments, "open"].join("/") + (slash ? "/" : ""));

const encode = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
const sortsAlike = (texts: string[]) => [...texts].sort().map(encode).join() === texts.map(encode).sort().join();
const values = fc.array(anyText, { minLength: 1, maxLength: 3 }).filter(sortsAlike);
const query = fc.uniqueArray(fc.tuple(anyText, values), { selector: ([name]) => name, maxLength: 4 }).filter((pairs) => sortsAlike(pairs.map(([name]) => name)));

const request = fc.record({
  method: fc.constantFrom("GET", "PUT", "POST", "DELETE"),
  host: fc.constantFrom("css.eu-de.otc.t-systems.com", "localhost:8443"),
  path,
  query,
  order: fc.infiniteStream(fc.nat()),
  data: fc.option(fc.oneof(fc.dictionary(anyText, anyText), fc.array(anyText), anyText.filter(Boolean)), { nil: undefined }),
  time: fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
  contentType: fc.option(fc.constantFrom("application/json", "application/json; charset=utf-8"), { nil: undefined }),
  projectId: fc.option(fc.constant("77b6a44cba5143ab91d13ab9a8ff44fd"), { nil: undefined }),
  securityToken: fc.option(fc.constant("ggpjbi1ub3J0aC0x/+=="), { nil: undefined }),
});
type GeneratedRequest = typeof request extends fc.Arbitrary<infer T> ? T : never;

const keys = { accessKeyId: "QTWAOYTTINDUT2QVKYUC", secretAccessKey: "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc" };

function theirs({ method, host, path, query, data, time, contentType, projectId, securityToken }: GeneratedRequest): string {
  const headers = {
    "X-Sdk-Date": `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`,
    ...(contentType && { "content-type": contentType }),
    ...(projectId && { "X-Project-Id": projectId }),
    ...(securityToken && { "X-Security-Token": securityToken }),
  };
  const queryParams = Object.fromEntries(query.map(([name, values]) => [name, [...values]]));
  const credential = { getAk: () => keys.accessKeyId, getSk: () => keys.secretAccessKey };
  const signed = AKSKSigner.sign({ method, endpoint: `https://${host}${path}`, queryParams, headers, data } as never, credential as never);
  return (signed as { Authorization: string }).Authorization;
}

async function ours(crypto: (typeof implementations)[0][1], generated: GeneratedRequest): Promise<string> {
  const { method, host, path, query, order, data, time, contentType, projectId, securityToken } = generated;
  const parameters = query.flatMap(([name, values]) => values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`));
  const shuffled = parameters.map((parameter) => [order.next().value, parameter] as const).sort(([a], [b]) => a - b);
  const search = shuffled.map(([, parameter]) => parameter).join("&");
  const url = `https://${host}${path.split("/").map(encodeURIComponent).join("/")}${search && `?${search}`}`;
  const headers = new Headers({ Accept: "application/json", ...(contentType && { "Content-Type": ` ${contentType} ` }) });
  const body = data === undefined ? undefined : JSON.stringify(data);
  const context = { now: () => time, projectId, fetch };
  await createSigner(crypto, { ...keys, securityToken })({ url, method, headers, body }, context);
  return headers.get("Authorization")!;
}

describe.each(implementations)("with %s", (_, crypto) => {
  test("the signature is that of the other signer", async () => {
    await fc.assert(
      fc.asyncProperty(request, async (generated) => {
        expect(await ours(crypto, generated)).toBe(theirs(generated));
      }),
      { seed: 20191115, numRuns: 500 },
    );
  });
});

test("both implementations of cryptography give the same", async () => {
  const [[, first], [, second]] = implementations as [(typeof implementations)[0], (typeof implementations)[0]];
  const anyKey = fc.oneof(anyText.filter(Boolean), fc.uint8Array({ minLength: 1, maxLength: 100 }));
  await fc.assert(
    fc.asyncProperty(anyKey, anyText, async (key, text) => {
      expect(await first.sha256Hex(text)).toBe(await second.sha256Hex(text));
      expect(await (await first.hmacSha256(key)).hexDigest(text)).toBe(await (await second.hmacSha256(key)).hexDigest(text));
    }),
    { seed: 4231, numRuns: 100 },
  );
});
