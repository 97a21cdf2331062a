import { ArgumentError } from "../../errors/argument-error.js";
import type { Awaitable } from "../crypto/awaitable.js";
import type { SignatureCrypto } from "../crypto/crypto.js";

/**
 * SHA-256 of a body, in hex.
 *
 * @throws {ArgumentError} for a body that is not text: hashing a stream would use it up.
 */
export function bodyHash(crypto: SignatureCrypto, body = ""): Awaitable<string> {
  if (typeof body !== "string") throw new ArgumentError("body", "must be text");
  return crypto.sha256Hex(body);
}
