import type { IncomingMessage } from "node:http";
import { parseBody } from "../evidence/body.js";

/** A request as the mock judges it. */
export interface MockRequest {
  /** In capitals. */
  method: string;
  path: string;
  /** Without the question mark. */
  query: string;
  headers: Record<string, string>;
  /** Parsed if it is JSON, text if not; undefined if there is none. */
  body: unknown;
}

/** More than any request of the API needs. */
const LARGEST_BODY = 2 ** 20;

/** Undefined if the body is larger than any of this API. */
export async function readRequest(incoming: IncomingMessage): Promise<MockRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  const { pathname, search } = new URL(incoming.url ?? "/", "http://mock");
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return { method: incoming.method ?? "GET", path: pathname, query: search.slice(1), headers, body: parseBody(Buffer.concat(chunks).toString()) };
}
