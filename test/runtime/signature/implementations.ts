import * as node from "../../../src/credentials/crypto/node.js";
import type { SignatureCrypto } from "../../../src/credentials/crypto/crypto.js";
import * as web from "../../../src/credentials/crypto/web.js";

/** Whatever holds for one has to hold for both. */
export const implementations: [name: string, crypto: SignatureCrypto][] = [
  ["node:crypto", node],
  ["Web Crypto", web],
];
