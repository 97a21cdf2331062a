import type { Awaitable } from "./awaitable.js";

/** HMAC-SHA256 with one key. */
export interface Hmac {
  digest(text: string): Awaitable<Uint8Array | ArrayBuffer>;
  hexDigest(text: string): Awaitable<string>;
}

/**
 * What signing needs of cryptography. Text is taken as UTF-8. There are two implementations, `node.ts` and `web.ts`;
 * a package condition chooses between them.
 */
export interface SignatureCrypto {
  sha256Hex(text: string): Awaitable<string>;
  hmacSha256(key: string | Uint8Array | ArrayBuffer): Awaitable<Hmac>;
}
