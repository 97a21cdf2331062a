import { mediaType } from "../evidence/body.js";
import { isSecretHeader } from "../evidence/sensitive-names.js";
import { headerOf, type Capture } from "./capture.js";

/** The header that says who is calling, as a recording has it. */
export interface CapturedCredentials {
  headers: Record<string, string>;
  /** What it held. */
  values: string[];
  kind: string;
  /** The capture had none, though it must have been sent. */
  added: boolean;
}

/** The header that says who is calling. Browsers leave it out of an export; an answer of success shows that it was there. */
export function credentialsOf({ requestHeaders, status }: Capture): CapturedCredentials {
  const signature = headerOf(requestHeaders, "authorization");
  const values = requestHeaders.filter(([name]) => isSecretHeader(name)).map(([, value]) => value);
  if (signature?.startsWith("SDK-HMAC")) return { headers: { Authorization: "{signature}", "X-Sdk-Date": "{date}" }, values: [signature], kind: "signature", added: false };
  if (values.length > 0) return { headers: { "X-Auth-Token": "{token}" }, values: [headerOf(requestHeaders, "x-auth-token") ?? values[0]!], kind: "token", added: false };
  return status === 401 ? { headers: {}, values: [], kind: "", added: false } : { headers: { "X-Auth-Token": "{token}" }, values: [], kind: "", added: true };
}

/** Any other could be made of somebody's name. */
const TYPES = new Set(["application/json", "application/problem+json", "application/xml", "application/octet-stream", "application/x-www-form-urlencoded", "text/html", "text/plain", "text/xml"]);

export function contentType(headers: Capture["requestHeaders"], body: unknown): Record<string, string> {
  const type = mediaType(headerOf(headers, "content-type"));
  return type !== undefined && TYPES.has(type) && body !== undefined ? { "Content-Type": type } : {};
}

export function retryAfter({ responseHeaders }: Capture): Record<string, string> {
  const value = headerOf(responseHeaders, "retry-after");
  return value !== undefined && /^\d{1,6}$/.test(value) ? { "Retry-After": value } : {};
}

