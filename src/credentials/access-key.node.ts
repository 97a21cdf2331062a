import type { Credentials } from "./credentials.js";
import { nodeCrypto } from "./crypto/node.js";
import { signingCredentials, type AccessKey } from "./signing-credentials.js";

/** The `accessKey` of `access-key.ts`, with the cryptography of Node, which signs some thirty times faster. */
export function accessKey(key: AccessKey): Credentials {
  return signingCredentials(nodeCrypto, key);
}
