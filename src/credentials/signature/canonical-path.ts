import { normalizePercentEncoding } from "./percent-encoding.js";

/** Everything but unreserved characters and the slashes between segments. */
const ENCODED = /%[\da-f]{2}|[^\w\-.~/]/gi;

/** The path of a URL as it is signed: every segment in its one spelling, and always a slash at the end. */
export function canonicalPath(pathname: string): string {
  const path = normalizePercentEncoding(pathname, ENCODED);
  return path.endsWith("/") ? path : `${path}/`;
}
