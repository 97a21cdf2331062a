import type { Credentials } from "../../src/credentials/credentials.js";
import type { FetchLike } from "../../src/options.js";
import type { Target } from "./target.js";

export interface RequestToSend {
  method: string;
  /** Path and query as they go on the wire. */
  path: string;
  headers: Record<string, string>;
  /** The JSON value; undefined for a request without body. */
  body?: unknown;
}

/** An answer as it came. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

const TIMEOUT = 30_000;

/**
 * Sends one request as it is, right or wrong, and gives back whatever comes. A redirect is not followed.
 *
 * @throws {Error} if no answer arrives; the message shows neither URL nor credentials.
 */
export async function send({ baseUrl, values }: Target, { method, path, headers, body }: RequestToSend, credentials: Credentials | undefined, fetch: FetchLike = globalThis.fetch): Promise<RawAnswer> {
  const url = `${baseUrl}${path}`;
  const all = new Headers(headers);
  const text = body === undefined ? undefined : JSON.stringify(body);
  await credentials?.authorize({ url, method, headers: all, body: text }, { now: () => new Date(), projectId: values.project_id, fetch });
  try {
    const response = await fetch(url, { method, headers: all, redirect: "manual", signal: AbortSignal.timeout(TIMEOUT), ...(text !== undefined && { body: text }) });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    throw new Error(name === "TimeoutError" ? `No answer within ${TIMEOUT / 1000} seconds.` : `No answer${cause?.code ? `: ${cause.code}` : ""}.`);
  }
}
