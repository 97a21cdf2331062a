import type { SignatureCrypto } from "./crypto.js";

export const webCrypto: SignatureCrypto = {
  sha256Hex: async (text) => hex(await crypto.subtle.digest("SHA-256", utf8(text))),

  async hmacSha256(key) {
    const { subtle } = crypto;
    const bytes = typeof key === "string" ? utf8(key) : (key as BufferSource);
    const cryptoKey = await subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const digest = (text: string) => subtle.sign("HMAC", cryptoKey, utf8(text));
    return { digest, hexDigest: async (text) => hex(await digest(text)) };
  },
};

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
