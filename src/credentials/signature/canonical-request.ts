import { canonicalHeaders, signedHeaderNames, type SignedHeader } from "./canonical-headers.js";
import { canonicalPath } from "./canonical-path.js";
import { canonicalQuery } from "./canonical-query.js";

export interface RequestToSign {
  method: string;
  /** Path and query, as `URL` has them. */
  pathname: string;
  search: string;
  /** Sorted by name. */
  headers: readonly SignedHeader[];
  /** SHA-256 of the body, in hex. */
  bodyHash: string;
}

/** Everything about a request that the signature vouches for, as one text. */
export function canonicalRequest({ method, pathname, search, headers, bodyHash }: RequestToSign): string {
  return `${method}\n${canonicalPath(pathname)}\n${canonicalQuery(search)}\n${canonicalHeaders(headers)}\n${signedHeaderNames(headers)}\n${bodyHash}`;
}
