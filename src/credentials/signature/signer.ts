import { andThen } from "../crypto/awaitable.js";
import type { SignatureCrypto } from "../crypto/crypto.js";
import type { Credentials } from "../credentials.js";
import { headerValue } from "../header-value.js";
import { authorization } from "./authorization.js";
import { bodyHash } from "./body-hash.js";
import { headersToSign } from "./canonical-headers.js";
import { canonicalRequest } from "./canonical-request.js";
import { scopeOn, signingKeys, type CredentialScope } from "./credential-scope.js";
import { sdkDate, stringToSign } from "./string-to-sign.js";

export interface SigningKeys {
  accessKeyId: string;
  secretAccessKey: string;
  securityToken?: string | undefined;
  credentialScope?: CredentialScope | undefined;
}

/**
 * Credentials that sign. What they were given stays in this function's scope: a property, even a private one of a
 * class compiled down, is where a logger would find it.
 */
export function createSigner(crypto: SignatureCrypto, { accessKeyId, secretAccessKey, securityToken, credentialScope }: SigningKeys): Credentials {
  const keyFor = signingKeys(crypto, secretAccessKey);

  const sign = (date: string, scope: string | undefined, canonicalRequest: string) =>
    andThen(crypto.sha256Hex(canonicalRequest), (hash) => andThen(keyFor(scope), (key) => key.hexDigest(stringToSign(date, scope, hash))));

  return {
    authorize: ({ url, method, headers, body }, context) =>
      andThen(bodyHash(crypto, body), (bodyHash) => {
        const date = sdkDate(context.now());
        const { projectId } = context;
        headers.set("X-Sdk-Date", date);
        if (projectId !== undefined) headers.set("X-Project-Id", headerValue("project_id", projectId));
        if (securityToken !== undefined) headers.set("X-Security-Token", securityToken);

        const { host, pathname, search } = new URL(url);
        const signed = headersToSign({ contentType: headers.get("Content-Type"), host, projectId, date, securityToken });
        const scope = credentialScope && scopeOn(date, credentialScope);
        return andThen(sign(date, scope, canonicalRequest({ method, pathname, search, headers: signed, bodyHash })), (signature) =>
          headers.set("Authorization", authorization(accessKeyId, scope, signed, signature)),
        );
      }),
  };
}
