import type { Entry, Har } from "har-format";

/** What differs from a plain call of startVpecp that succeeds. */
export interface Call {
  method?: string;
  url?: string;
  requestHeaders?: Record<string, string>;
  /** JSON value, or text as it is. */
  requestBody?: unknown;
  status?: number;
  responseHeaders?: Record<string, string>;
  responseBody?: unknown;
  /** Changes the finished entry. */
  change?: (entry: Entry) => void;
}

export const PROJECT = "a1b2c3d4e5f60718293a4b5c6d7e8f90";
export const CLUSTER = "11112222-3333-4444-8555-666677778888";
export const SERVICE = "https://css.eu-de.otc.t-systems.com";
export const TOKEN = `MIIF${"aB3-".repeat(60)}`;

export function pathOf(project = PROJECT, cluster = CLUSTER): string {
  return `/v1.0/${project}/clusters/${cluster}/vpcepservice/open`;
}

/** An HTTP archive as Chrome writes it. */
export function archive(...calls: Call[]): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: "WebInspector", version: "537.36" }, pages: [], entries: calls.map(entryOf) } } satisfies Har);
}

function entryOf({ method = "POST", url = SERVICE + pathOf(), requestHeaders = {}, requestBody = { endpointWithDnsName: true }, status = 200, responseHeaders = {}, responseBody = { action: "createVpcepservice" }, change }: Call): Entry {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  const list = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }));
  const entry: Entry = {
    startedDateTime: "2024-05-01T10:00:00.123+02:00",
    time: 41,
    request: { method, url, httpVersion: "http/2.0", headers: list({ ":authority": new URL(url).host, "x-auth-token": TOKEN, "content-type": "application/json", ...requestHeaders }), queryString: [], cookies: [], headersSize: -1, bodySize: -1, postData: { mimeType: "application/json", text: text(requestBody) } },
    response: { status, statusText: "", httpVersion: "http/2.0", headers: list({ "content-type": "application/json;charset=UTF-8", ...responseHeaders }), cookies: [], content: { size: 0, mimeType: "application/json", text: text(responseBody) }, redirectURL: "", headersSize: -1, bodySize: -1 },
    cache: {},
    timings: { send: 0, wait: 41, receive: 0 },
    serverIPAddress: "80.158.44.12",
  };
  change?.(entry);
  return entry;
}
