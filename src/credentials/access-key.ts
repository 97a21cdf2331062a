import type { Credentials } from "./credentials.js";
import { hmacSha256, sha256Hex } from "./crypto/web.js";
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
  securityToken?: string;
  /**
   * Signs in the form of the provider's Go and JavaScript SDKs (`Credential=…/eu-de/css/sdk_request`), for an
   * endpoint that refuses the documented form (`Access=…`), which is the default.
   */
  credentialScope?: CredentialScope;
}

/**
 * Credentials that sign each request with an access key (AK/SK), algorithm `SDK-HMAC-SHA256`.
 *
 * A user's access key is made in the console under My Credentials, Access Keys; it is good until it is deleted.
 * A temporary one comes from the identity service together with a security token, which has to be given too;
 * it ends after some hours at most, and then a new client is needed.
 *
 * Every attempt of a request is signed anew, with the time of that attempt. A gateway refuses a signature whose
 * time is more than 15 minutes from its own, and locks the key for some minutes after a few wrong signatures in a
 * row. Signed are the method, the path, the query, the body and the headers `Host`, `X-Sdk-Date`, `Content-Type`,
 * `X-Project-Id` and `X-Security-Token`. `X-Project-Id` is the project of the call; the cloud demands it for
 * subprojects. A body has to be a string, a `Uint8Array` or an `ArrayBuffer`.
 *
 * The object shows none of what it was given, however it is printed.
 *
 * @throws {ArgumentError} for a key that cannot be one: missing, empty, or with characters other than visible ASCII.
 */
export function accessKey(keys: AccessKey): Credentials {
  headerValue("accessKeyId", keys.accessKeyId);
  headerValue("secretAccessKey", keys.secretAccessKey);
  if (keys.securityToken !== undefined) headerValue("securityToken", keys.securityToken);
  if (keys.credentialScope) headerValue("credentialScope", scopeOn("", keys.credentialScope));
  return createSigner({ hmacSha256, sha256Hex }, keys);
}
