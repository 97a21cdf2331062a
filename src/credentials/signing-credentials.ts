import { describeClockSkew } from "./clock-skew.js";
import type { Credentials } from "./credentials.js";
import type { SignatureCrypto } from "./crypto/crypto.js";
import { headerValue } from "./header-value.js";
import { scopeOn, type CredentialScope } from "./signature/credential-scope.js";
import { createSigner } from "./signature/signer.js";
import { dateOfSdkDate } from "./signature/string-to-sign.js";

/** An access key (AK/SK). */
export interface AccessKey {
  /** Access key ID (AK). */
  accessKeyId: string;
  /** Secret access key (SK). Never sent. */
  secretAccessKey: string;
  /** Security token that belongs to a temporary access key. Sent as `X-Security-Token`. */
  securityToken?: string;
  /**
   * Signs in the form of the provider's Go and JavaScript SDKs (`Credential=…/eu-de/css/sdk_request`), for an
   * endpoint that refuses the documented form (`Access=…`), which is the default.
   */
  credentialScope?: CredentialScope;
}

/** What `accessKey` makes, with one implementation of the cryptography. */
export function signingCredentials(crypto: SignatureCrypto, { accessKeyId, secretAccessKey, securityToken, credentialScope }: AccessKey): Credentials {
  headerValue("accessKeyId", accessKeyId);
  headerValue("secretAccessKey", secretAccessKey);
  if (securityToken !== undefined) headerValue("securityToken", securityToken);
  if (credentialScope !== undefined) headerValue("credentialScope", scopeOn("", credentialScope));
  return {
    ...createSigner(crypto, { accessKeyId, secretAccessKey, securityToken, credentialScope }),
    explain: ({ headers }, refusal) => describeClockSkew({ ...refusal, signedAt: dateOfSdkDate(headers.get("X-Sdk-Date")!) }),
  };
}
