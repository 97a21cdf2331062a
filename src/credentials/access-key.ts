import type { Credentials } from "./credentials.js";
import { webCrypto } from "./crypto/web.js";
import { signingCredentials, type AccessKey } from "./signing-credentials.js";

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
 * subprojects.
 *
 * The object shows none of what it was given, however it is printed.
 *
 * @throws {ArgumentError} for a key that cannot be one: missing, empty, or with characters other than visible ASCII.
 */
export function accessKey(key: AccessKey): Credentials {
  return signingCredentials(webCrypto, key);
}
