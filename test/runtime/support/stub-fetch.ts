import type { FetchLike } from "../../../src/index.js";
import { SUCCESS } from "./behaviours.js";

/** What the stub does with one attempt: answers, fails, or never settles. */
export type Reply = (url: string, init: RequestInit) => Response | Promise<Response>;

export const answering =
  (status: number, body: unknown = SUCCESS, headers: Record<string, string> = {}): Reply =>
  () =>
    new Response(body === null ? null : typeof body === "string" ? body : JSON.stringify(body), { status, headers });

/** `fetch` as Node has it: the reason is in the cause. */
export const failing =
  (code: string): Reply =>
  () =>
    Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));

/** Settles when the signal says so, as `fetch` does. */
export const hanging: Reply = (_, { signal }) => new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason)));

/** Never settles, whatever the signal says. */
export const deaf: Reply = () => new Promise(() => {});

/** A body that breaks after its first bytes. */
export const breaking: Reply = () =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"action"')),
      pull: (controller) => controller.error(new TypeError("terminated")),
    }),
  );

/** A `fetch` that replies as the script says, attempt by attempt; the last reply repeats. */
export function stubFetch(...script: Reply[]): FetchLike & { calls: { url: string; init: RequestInit & { headers: Headers } }[] } {
  const calls: { url: string; init: RequestInit & { headers: Headers } }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    calls.push({ url, init: { ...init, headers: new Headers(init.headers) } });
    return script[Math.min(calls.length, script.length) - 1]!(url, init);
  };
  return Object.assign(fetch, { calls });
}
