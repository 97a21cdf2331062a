import { andThen, type Awaitable } from "../crypto/awaitable.js";
import type { Hmac, SignatureCrypto } from "../crypto/crypto.js";

/** Where a signature is good for. */
export interface CredentialScope {
  /** Region, such as `eu-de`. May be empty. */
  region: string;
  /** Short name of the service, such as `css`. May be empty. */
  service: string;
}

/** A scope as it is signed, on the day of the time of signing. */
export function scopeOn(date: string, { region, service }: CredentialScope): string {
  return `${date.slice(0, 8)}/${region}/${service}/sdk_request`;
}

/** The key for signatures of a scope: the secret, mixed with each part of the scope in turn. Without a scope, the secret itself. */
export function signingKey(crypto: SignatureCrypto, secret: string, scope: string | undefined): Awaitable<Hmac> {
  if (scope === undefined) return crypto.hmacSha256(secret);
  return scope.split("/").reduce<Awaitable<Hmac>>(
    (key, part) => andThen(andThen(key, (hmac) => hmac.digest(part)), crypto.hmacSha256),
    crypto.hmacSha256(`SDK${secret}`),
  );
}

/** Keeps the last key, because it serves a whole day, and because preparing one takes longer than signing with it. */
export function signingKeys(crypto: SignatureCrypto, secret: string): (scope: string | undefined) => Awaitable<Hmac> {
  let last: { scope: string | undefined; key: Awaitable<Hmac> } | undefined;
  return (scope) => {
    if (!last || last.scope !== scope) last = { scope, key: signingKey(crypto, secret, scope) };
    return last.key;
  };
}
