import type { ReceivedRequest } from "./server.js";

/** Headers that HTTP itself or the runtime adds. */
const INCIDENTAL = new Set(["host", "connection", "content-length", "accept", "accept-language", "accept-encoding", "sec-fetch-mode", "user-agent"]);

/** What differs in every signed request, and its placeholder in recordings. */
const OF_SIGNATURES: Record<string, string> = { authorization: "{signature}", "x-sdk-date": "{date}" };

type Recorded = { headers: Record<string, string> };

export function isSigned({ headers }: Recorded): boolean {
  return "Authorization" in headers;
}

/**
 * The headers of a request that the caller is to be held to, by their names in small letters.
 *
 * @param recorded A capture that is signed or does not say who is calling: a client adds what it is given.
 */
export function headersOnTheWire({ headers }: Pick<ReceivedRequest, "headers">, recorded?: Recorded): Record<string, unknown> {
  const added = recorded === undefined ? [] : isSigned(recorded) ? ["x-project-id"] : "X-Auth-Token" in recorded.headers ? [] : ["x-auth-token"];
  const kept = Object.entries(headers).filter(([name]) => !INCIDENTAL.has(name) && !added.includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, (recorded && OF_SIGNATURES[name]) ?? value]));
}

/** The headers that a recorded request arrives with, if it is made with a token. */
export function recordedHeaders({ headers }: Recorded, token: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.replace("{token}", token)]));
}
