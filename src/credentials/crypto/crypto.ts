import type { Awaitable } from "./awaitable.js";

/** HMAC-SHA256 with one key. */
export interface Hmac {
  digest(data: string): Awaitable<Uint8Array>;
  hexDigest(data: string): Awaitable<string>;
}

/**
 * What signing needs of cryptography. Text is taken as UTF-8. The two implementations, `node.ts` and `web.ts`,
 * are modules of this shape, so that a package condition can choose between them.
 */
export interface SignatureCrypto {
  sha256Hex(data: string | Uint8Array | ArrayBuffer): Awaitable<string>;
  hmacSha256(key: string | Uint8Array): Awaitable<Hmac>;
}
