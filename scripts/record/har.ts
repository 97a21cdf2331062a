import type { Entry, Har, Header } from "har-format";
import type { Capture } from "./capture.js";

/**
 * The exchanges of an HTTP archive (HAR 1.2), as browsers and proxies write it.
 *
 * @throws {Error} if the text is not such an archive; the message shows nothing of the text.
 */
export function readHar(text: string): Capture[] {
  let har: Har;
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, "")) as Har;
  } catch {
    throw new Error("The file is not JSON, so it is no HTTP archive (HAR). Export it again; it may have been cut off.");
  }
  const entries: unknown = har?.log?.entries;
  if (!Array.isArray(entries)) throw new Error("The file is JSON and no HTTP archive: it has no log.entries. Export the exchanges as HAR 1.2.");
  return entries.flatMap((entry, index) => captureOf(entry as Entry, `entry ${index + 1}`));
}

/** Nothing for what has no answer: a blocked or broken request, or one that came from a cache. */
function captureOf(entry: Entry, label: string): Capture[] {
  const { request, response, startedDateTime, ...beside } = entry;
  if (typeof request?.url !== "string" || typeof request.method !== "string") throw new Error(`The HTTP archive is broken: ${label} has no request with method and URL.`);
  if (!response || !(response.status >= 100)) return [];
  const [date = "an unknown day"] = /^\d{4}-\d{2}-\d{2}/.exec(startedDateTime ?? "") ?? [];
  const { postData, ...restOfRequest } = request;
  const { content, ...restOfResponse } = response;
  return [
    {
      label,
      date,
      method: request.method.toUpperCase(),
      url: request.url,
      requestHeaders: headersOf(request.headers, postData?.mimeType),
      requestText: textOf(postData?.text, (postData as { encoding?: string } | undefined)?.encoding) || formOf(postData?.params),
      status: response.status,
      responseHeaders: headersOf(response.headers, content?.mimeType),
      responseText: textOf(content?.text, content?.encoding),
      beside: [beside, restOfRequest.cookies, restOfRequest.queryString, postData?.params, restOfResponse.cookies, restOfResponse.redirectURL],
    },
  ];
}

function headersOf(headers: Header[] | undefined, mimeType: string | undefined): [string, string][] {
  const listed = (headers ?? []).map(({ name, value }): [string, string] => [String(name), String(value ?? "")]);
  const hasType = listed.some(([name]) => name.toLowerCase() === "content-type");
  return hasType || !mimeType ? listed : [...listed, ["Content-Type", mimeType]];
}

function textOf(text: string | undefined, encoding: string | undefined): string {
  if (typeof text !== "string") return "";
  return encoding?.toLowerCase() === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;
}

function formOf(params: { name: string; value?: string | undefined }[] | undefined): string {
  return new URLSearchParams((params ?? []).map(({ name, value = "" }) => [name, value])).toString();
}
