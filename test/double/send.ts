import type { Double } from "./double.js";
import type { Answer } from "./exchange.js";

/** Sends a request straight to the double, with a token unless other headers are given. */
export function send(double: Double, method: string, target: string, body?: unknown, headers: Record<string, string> = { "X-Auth-Token": "token" }): Answer {
  return double.act({ method, target, headers: new Headers(headers), body: body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body) });
}
