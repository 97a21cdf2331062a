import { ArgumentError } from "../../errors/argument-error.js";
import type { Awaitable } from "../crypto/awaitable.js";
import type { SignatureCrypto } from "../crypto/crypto.js";

const HASH_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/**
 * SHA-256 of a body, in hex.
 *
 * @throws {ArgumentError} for a body that could only be hashed by reading it, after which it could not be sent.
 */
export function bodyHash(crypto: SignatureCrypto, body: unknown): Awaitable<string> {
  if (body === undefined || body === null) return HASH_OF_NOTHING;
  if (typeof body === "string" || body instanceof Uint8Array || body instanceof ArrayBuffer) return crypto.sha256Hex(body);
  throw new ArgumentError("body", "must be a string, a Uint8Array or an ArrayBuffer to be signed");
}
