export const ALGORITHM = "SDK-HMAC-SHA256";

/** A time as `X-Sdk-Date` has it: `YYYYMMDDTHHMMSSZ`. */
export function sdkDate(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d+/g, "");
}

/** What is signed: the hash of the canonical request, tied to a time and, where there is one, to a scope. */
export function stringToSign(date: string, scope: string | undefined, canonicalRequestHash: string): string {
  return `${ALGORITHM}\n${date}\n${scope ? `${scope}\n` : ""}${canonicalRequestHash}`;
}
