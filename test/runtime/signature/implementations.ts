import { nodeCrypto } from "../../../src/credentials/crypto/node.js";
import type { SignatureCrypto } from "../../../src/credentials/crypto/crypto.js";
import { webCrypto } from "../../../src/credentials/crypto/web.js";

/** Whatever holds for one has to hold for both. */
export const implementations: [name: string, crypto: SignatureCrypto][] = [
  ["node:crypto", nodeCrypto],
  ["Web Crypto", webCrypto],
];
