import type { ReceivedRequest } from "./server.js";

/** Headers that HTTP itself or the runtime adds. */
const INCIDENTAL = new Set(["host", "connection", "content-length", "accept", "accept-language", "accept-encoding", "sec-fetch-mode", "user-agent"]);

/** The headers of a request that the caller is to be held to, by their names in small letters. */
export function headersOnTheWire({ headers }: Pick<ReceivedRequest, "headers">): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !INCIDENTAL.has(name)));
}

/** The headers that a recorded request arrives with, if it is made with a token. */
export function recordedHeaders({ headers }: { headers: Record<string, string> }, token: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.replace("{token}", token)]));
}
