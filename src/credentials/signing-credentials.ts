import { describeClockSkew } from "./clock-skew.js";
import type { Credentials } from "./credentials.js";
import type { SignatureCrypto } from "./crypto/crypto.js";
import { headerValue } from "./header-value.js";
import { scopeOn, type CredentialScope } from "./signature/credential-scope.js";
import { createSigner } from "./signature/signer.js";

/** An access key (AK/SK). */
export interface AccessKey {
  /** Access key ID (AK). */
  accessKeyId: string;
  /** Secret access key (SK). Never sent. */
  secretAccessKey: string;
  /** Security token that belongs to a temporary access key. Sent as `X-Security-Token`. */
  securityToken?: string | undefined;
  /**
   * Signs in the form of the provider's Go and JavaScript SDKs (`Credential=…/eu-de/css/sdk_request`), for an
   * endpoint that refuses the documented form (`Access=…`), which is the default.
   */
  credentialScope?: CredentialScope | undefined;
}

/** What `accessKey` makes, with one implementation of the cryptography. */
export function signingCredentials(crypto: SignatureCrypto, key: AccessKey): Credentials {
  headerValue("accessKeyId", key.accessKeyId);
  headerValue("secretAccessKey", key.secretAccessKey);
  if (key.securityToken !== undefined) headerValue("securityToken", key.securityToken);
  if (key.credentialScope) headerValue("credentialScope", scopeOn("", key.credentialScope));
  return {
    authorize: createSigner(crypto, key),
    explain: (_, refusal) => describeClockSkew(refusal, Date.now()),
  };
}
