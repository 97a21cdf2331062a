// The package is compiled without the types of Node, so that no other file comes to lean on Node. The check of
// the whole project has them, and checks this file.
// @ts-ignore
import { createHmac, createSecretKey, hash } from "node:crypto";
import type { Hmac } from "./crypto.js";

export function sha256Hex(data: string | Uint8Array | ArrayBuffer): string {
  return hash("sha256", data instanceof ArrayBuffer ? new Uint8Array(data) : data, "hex");
}

export function hmacSha256(key: string | Uint8Array): Hmac {
  const secretKey = createSecretKey(key as string, "utf8");
  const hmac = (data: string) => createHmac("sha256", secretKey).update(data);
  return {
    digest: (data) => hmac(data).digest(),
    hexDigest: (data) => hmac(data).digest("hex"),
  };
}
