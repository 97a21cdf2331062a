/** A header as it is signed, its name in small letters. */
export type SignedHeader = readonly [name: string, value: string];

/**
 * In the order in which they are signed. Other headers are left out, because whatever stands between client and
 * service may add to them or rewrite them.
 */
const SIGNED_NAMES = ["content-type", "host", "x-project-id", "x-sdk-date", "x-security-token"];

/** The headers of a request that are signed. `Host` is passed beside the others: `fetch` sets it, from the URL. */
export function headersToSign(headers: Headers, host: string): SignedHeader[] {
  const signed: SignedHeader[] = [];
  for (const name of SIGNED_NAMES) {
    const value = name === "host" ? host : headers.get(name);
    if (value !== null) signed.push([name, value]);
  }
  return signed;
}

/** One line per header, each with a line break at its end. */
export function canonicalHeaders(headers: readonly SignedHeader[]): string {
  return headers.map(([name, value]) => `${name}:${value}\n`).join("");
}

export function signedHeaderNames(headers: readonly SignedHeader[]): string {
  return headers.map(([name]) => name).join(";");
}
