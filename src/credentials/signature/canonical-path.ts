import { normalizePercentEncoding } from "./percent-encoding.js";

/** The path of a URL as it is signed: every segment in its one spelling, and always a slash at the end. */
export function canonicalPath(pathname: string): string {
  const path = normalizePercentEncoding(pathname, /%[\da-f]{2}|[^\w.~/-]/gi);
  return path.endsWith("/") ? path : `${path}/`;
}
