import type { Api } from "./api.js";
import { ArgumentError } from "./errors/argument-error.js";
import type { ClientOptions } from "./options.js";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The URL that paths are appended to.
 *
 * @throws {ArgumentError} when neither or both of `region` and `baseUrl` are given, or one is not usable.
 */
export function resolveBaseUrl(api: Api, { region, baseUrl }: Pick<ClientOptions, "region" | "baseUrl">): string {
  if (region !== undefined && baseUrl !== undefined) throw new ArgumentError("region", "and baseUrl exclude each other");
  if (baseUrl !== undefined) return checkBaseUrl(baseUrl);
  if (region === undefined) throw new ArgumentError("region", "is missing; give region or baseUrl");
  if (!api.regions.includes(region)) {
    throw new ArgumentError("region", `must be one of ${api.regions.join(", ")}; give baseUrl for any other endpoint`);
  }
  return api.server.replace("{region}", region);
}

function checkBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new ArgumentError("baseUrl", "is not an absolute URL");
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.test(url.hostname))) {
    throw new ArgumentError("baseUrl", "must use https (http is accepted for loopback hosts only)");
  }
  if (url.username !== "" || url.password !== "") throw new ArgumentError("baseUrl", "must not hold a user name or password");
  if (url.search !== "" || url.hash !== "") throw new ArgumentError("baseUrl", "must not have a query or a fragment");
  return url.href.replace(/\/$/, "");
}
