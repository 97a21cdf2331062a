import type { Api } from "./api.js";
import { ArgumentError } from "./errors/argument-error.js";
import type { ClientOptions } from "./options.js";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1])$/;

/**
 * The URL that paths are appended to.
 *
 * @throws {ArgumentError} when neither or both of `region` and `baseUrl` are given, or one is not usable.
 */
export function resolveBaseUrl({ regions, server }: Api, { region, baseUrl }: Pick<ClientOptions, "region" | "baseUrl">): string {
  if (baseUrl === undefined) {
    if (!regions.includes(region!)) throw new ArgumentError("region", `must be one of ${regions.join(", ")}; or give baseUrl`);
    return server.replace("{region}", region!);
  }
  if (region !== undefined) throw new ArgumentError("region", "and baseUrl exclude each other");
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !(url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname)))) {
    throw new ArgumentError("baseUrl", "must be an https URL (http for loopback only)");
  }
  // `search` and `hash` do not tell an empty one from none.
  if (url.username || url.password || /[?#]/.test(url.href)) throw new ArgumentError("baseUrl", "must not have a user, a query or a fragment");
  return url.href;
}
