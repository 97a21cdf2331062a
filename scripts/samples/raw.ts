import { hasEmptyBody, TOKEN, type SampleRequest } from "./request.js";

/** The request as it is on the wire, with the token's variable in its place. */
export function rawSample(request: SampleRequest): string {
  const { method, pathname, search, host, headers, body } = request;
  const lines = [
    `${method} ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    `X-Auth-Token: $${TOKEN}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined && !hasEmptyBody(request) ? [] : [`Content-Length: ${Buffer.byteLength(body ?? "")}`]),
  ];
  return `${lines.join("\n")}\n\n${body ?? ""}`;
}
