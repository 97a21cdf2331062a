// The package is compiled without the types of Node, so that no other file comes to lean on Node. The check of
// the whole project has them, and checks this file.
// @ts-ignore
import crypto from "node:crypto";
import type { Hmac } from "./crypto.js";

export function sha256Hex(data: string | Uint8Array | ArrayBuffer): string {
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
  // The function for one piece of data is the faster one; Node has it since 20.12.
  return crypto.hash ? crypto.hash("sha256", bytes, "hex") : crypto.createHash("sha256").update(bytes).digest("hex");
}

export function hmacSha256(key: string | Uint8Array): Hmac {
  const secretKey = crypto.createSecretKey(key as string, "utf8");
  const hmac = (data: string) => crypto.createHmac("sha256", secretKey).update(data);
  return {
    digest: (data) => hmac(data).digest(),
    hexDigest: (data) => hmac(data).digest("hex"),
  };
}
