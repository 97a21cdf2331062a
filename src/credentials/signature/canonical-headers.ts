/** A header as it is signed, its name in small letters. */
export type SignedHeader = readonly [name: string, value: string];

/**
 * The headers that are signed, as far as a request has them, sorted by name. Others are left out, because whatever
 * stands between client and service may add to them or rewrite them.
 *
 * @param host Never among the headers of a request: `fetch` sets it, from the URL.
 */
export function headersToSign(contentType: string | null, host: string, projectId: string | undefined, date: string, securityToken: string | undefined): SignedHeader[] {
  const headers = [
    ["content-type", contentType],
    ["host", host],
    ["x-project-id", projectId],
    ["x-sdk-date", date],
    ["x-security-token", securityToken],
  ] as const;
  return headers.filter((header): header is SignedHeader & typeof header => header[1] != null);
}

/** One line per header, each with a line break at its end. */
export function canonicalHeaders(headers: readonly SignedHeader[]): string {
  let lines = "";
  for (const [name, value] of headers) lines += `${name}:${value}\n`;
  return lines;
}

export function signedHeaderNames(headers: readonly SignedHeader[]): string {
  return headers.map(([name]) => name).join(";");
}
