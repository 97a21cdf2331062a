import type { Hmac } from "./crypto.js";

export async function sha256Hex(data: string | Uint8Array | ArrayBuffer): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", bytes(data)));
}

export async function hmacSha256(key: string | Uint8Array): Promise<Hmac> {
  const cryptoKey = await crypto.subtle.importKey("raw", bytes(key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const sign = (data: string) => crypto.subtle.sign("HMAC", cryptoKey, bytes(data));
  return {
    digest: async (data) => new Uint8Array(await sign(data)),
    hexDigest: async (data) => hex(await sign(data)),
  };
}

function bytes(data: string | Uint8Array | ArrayBuffer): BufferSource {
  return (typeof data === "string" ? new TextEncoder().encode(data) : data) as BufferSource;
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
