import { errorDetails } from "../errors/error-body.js";
import type { ReceivedRequest } from "./difference.js";
import type { Recording } from "./recording.js";

/** What `fetch` was given, in the form in which requests are compared. */
export async function receivedRequest(url: string, { method = "GET", body }: RequestInit): Promise<ReceivedRequest> {
  const { pathname, search } = new URL(url);
  return { method: method.toUpperCase(), path: pathname, query: search.slice(1), body: parse(await new Response(body ?? null).text()) };
}

/** The recorded answer. */
export function recordedResponse({ response: { status, headers = {}, body } }: Recording): Response {
  return new Response(body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body), { status, headers });
}

/** Whether the recorded answer is that of a success. */
export function succeeds({ response: { status, body } }: Recording): boolean {
  return status < 300 && errorDetails(body) === undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
