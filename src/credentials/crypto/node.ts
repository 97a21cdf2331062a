// The package is compiled without the types of Node, so that no other file comes to lean on Node. The check of
// the whole project has them, and checks this file.
// @ts-ignore
import crypto from "node:crypto";
import type { SignatureCrypto } from "./crypto.js";

export const nodeCrypto: SignatureCrypto = {
  // The function for one piece of data is the faster one; Node has it since 20.12.
  sha256Hex: (text) => (crypto.hash ? crypto.hash("sha256", text, "hex") : crypto.createHash("sha256").update(text).digest("hex")),

  hmacSha256(key) {
    const secretKey = crypto.createSecretKey(key as string, "utf8");
    const hmac = (text: string) => crypto.createHmac("sha256", secretKey).update(text);
    return { digest: (text) => hmac(text).digest(), hexDigest: (text) => hmac(text).digest("hex") };
  },
};
