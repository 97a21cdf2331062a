import type { Api } from "./api.js";
import { ArgumentError } from "./errors/argument-error.js";

/**
 * The URL that paths are appended to.
 *
 * @throws {ArgumentError} when neither or both of `region` and `baseUrl` are given, or one is not usable.
 */
export function resolveBaseUrl({ regions, server }: Api, region: string | undefined, baseUrl: string | undefined): string {
  if (baseUrl === undefined ? !regions.includes(region!) : region !== undefined) {
    throw new ArgumentError("region", `must be one of ${regions.join(", ")}, or baseUrl be given in its place`);
  }
  return baseUrl === undefined ? server.replace("{region}", region!) : checkUrl("baseUrl", baseUrl);
}

/**
 * A URL that credentials may be sent to, without a slash at its end.
 *
 * @throws {ArgumentError} naming the argument.
 */
export function checkUrl(argument: string, value: string): string {
  try {
    const { protocol, hostname, username, password, href } = new URL(value);
    const safe = protocol === "https:" || (protocol === "http:" && /^(localhost|127(\.\d+){3}|\[::1])$/.test(hostname));
    // `search` and `hash` do not tell an empty one from none.
    if (safe && !username && !password && !/[?#]/.test(href)) return href.replace(/\/$/, "");
  } catch {}
  throw new ArgumentError(argument, "must be an https URL (http for loopback) without user, query and fragment");
}
