import { canonicalHeaders, signedHeaderNames, type SignedHeader } from "./canonical-headers.js";
import { canonicalPath } from "./canonical-path.js";
import { canonicalQuery } from "./canonical-query.js";

/**
 * Everything about a request that the signature vouches for, as one text.
 *
 * @param headers Sorted by name.
 * @param bodyHash SHA-256 of the body, in hex.
 */
export function canonicalRequest(method: string, { pathname, search }: Pick<URL, "pathname" | "search">, headers: readonly SignedHeader[], bodyHash: string): string {
  return [method, canonicalPath(pathname), canonicalQuery(search), canonicalHeaders(headers), signedHeaderNames(headers), bodyHash].join("\n");
}
