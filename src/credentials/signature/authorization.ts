import { signedHeaderNames, type SignedHeader } from "./canonical-headers.js";
import { ALGORITHM } from "./string-to-sign.js";

/** The value of the `Authorization` header. */
export function authorization(accessKeyId: string, scope: string | undefined, headers: readonly SignedHeader[], signature: string): string {
  const credential = scope === undefined ? `Access=${accessKeyId}` : `Credential=${accessKeyId}/${scope}`;
  return `${ALGORITHM} ${credential}, SignedHeaders=${signedHeaderNames(headers)}, Signature=${signature}`;
}
