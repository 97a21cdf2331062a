import type { Credentials } from "../credentials.js";
import { andThen } from "../crypto/awaitable.js";
import type { SignatureCrypto } from "../crypto/crypto.js";
import { headerValue } from "../header-value.js";
import type { AccessKey } from "../signing-credentials.js";
import { authorization } from "./authorization.js";
import { bodyHash } from "./body-hash.js";
import { headersToSign } from "./canonical-headers.js";
import { canonicalRequest } from "./canonical-request.js";
import { scopeOn, signingKeys } from "./credential-scope.js";
import { sdkDate, stringToSign } from "./string-to-sign.js";

/**
 * Signs requests. What it was given stays in this function's scope: a property, even a private one of a
 * class compiled down, is where a logger would find it.
 */
export function createSigner(crypto: SignatureCrypto, { accessKeyId, secretAccessKey, securityToken, credentialScope }: AccessKey): Credentials["authorize"] {
  const keyFor = signingKeys(crypto, secretAccessKey);

  return ({ url, method, headers, body }, { now, projectId }) =>
    andThen(bodyHash(crypto, body), (bodyHash) => {
      const date = sdkDate(now?.() ?? new Date());
      const target = new URL(url);
      const signed = headersToSign(headers.get("Content-Type"), target.host, projectId && headerValue("project_id", projectId), date, securityToken);
      for (const [name, value] of signed) if (name.startsWith("x-")) headers.set(name, value);

      const scope = credentialScope && scopeOn(date, credentialScope);
      return andThen(crypto.sha256Hex(canonicalRequest(method, target, signed, bodyHash)), (hash) =>
        andThen(keyFor(scope), (key) =>
          andThen(key.hexDigest(stringToSign(date, scope, hash)), (signature) => headers.set("Authorization", authorization(accessKeyId, scope, signed, signature))),
        ),
      );
    });
}
