import type { Region } from "../generated/client.js";
import { api } from "../generated/operations.js";
import type { Credentials } from "./credentials/credentials.js";
import { credentialsIn } from "./environment/credentials.js";
import { PROJECT_ID, read, type Environment } from "./environment/environment.js";
import { noRegion, regionIn } from "./environment/region.js";

export type { Environment };

/** What the environment says, as options of `createClient`. */
export interface EnvironmentOptions {
  region: Region;
  /** From `OS_PROJECT_ID`. With a password the login finds it. */
  projectId?: string;
  credentials: Credentials;
}

/** What the environment says, with the base URL in place of a region. */
export interface EnvironmentOptionsWithBaseUrl extends Omit<EnvironmentOptions, "region"> {
  baseUrl: string;
}

/**
 * The options of `createClient` from the environment variables that the other tools of this cloud use.
 *
 * ```ts
 * import { createClient } from "otc-cloud-search";
 * import { fromEnvironment } from "otc-cloud-search/node";
 *
 * const css = createClient(fromEnvironment());
 * const patient = createClient({ ...fromEnvironment(), timeout: 300_000 });
 * ```
 *
 * Credentials are the first of these that is complete. What is made for less comes first: whoever sets a token wants
 * just that one used; an access key needs no login and does not end; a password can do everything.
 *
 * 1. A token: `OS_TOKEN` (or `OS_AUTH_TOKEN`). It is not renewed.
 * 2. An access key: `OS_ACCESS_KEY` and `OS_SECRET_KEY`; for a temporary one `OS_SECURITY_TOKEN` too.
 * 3. A password: `OS_USERNAME`, `OS_PASSWORD`, `OS_USER_DOMAIN_NAME` (or `OS_DOMAIN_NAME`), and `OS_PROJECT_ID` or
 *    `OS_PROJECT_NAME` (or `OS_TENANT_NAME`). `OS_AUTH_URL` is the identity service, by default that of the region.
 *
 * The region is `OS_REGION_NAME`; without it, what `OS_PROJECT_NAME` begins with (`eu-de_search`), or else what is in
 * the host of `OS_AUTH_URL` (`iam.eu-de.…`). For a region that the package does not know, give its `baseUrl`:
 * `fromEnvironment(process.env, { baseUrl: "https://…" })`.
 *
 * Give `OS_PROJECT_ID` with a token or an access key, or else name a `project_id` in each call.
 *
 * @param env Default: `process.env`. A variable that is set to nothing counts as not set.
 * @throws {ArgumentError} when credentials or the region are missing or not usable. It names variables, for each of the
 *   three ways those that are missing, and never shows a value.
 */
export function fromEnvironment(env?: Environment): EnvironmentOptions;
export function fromEnvironment(env: Environment | undefined, options: { baseUrl: string }): EnvironmentOptionsWithBaseUrl;
export function fromEnvironment(env: Environment = processEnvironment(), { baseUrl }: { baseUrl?: string } = {}): EnvironmentOptions | EnvironmentOptionsWithBaseUrl {
  const region = regionIn(env, api.regions);
  const projectId = read(env, PROJECT_ID);
  const rest = { ...(projectId !== undefined && { projectId }), credentials: credentialsIn(env, region) };
  if (baseUrl !== undefined) return { baseUrl, ...rest };
  if (region === undefined) throw noRegion(env, api.regions);
  return { region, ...rest };
}

function processEnvironment(): Environment {
  return (globalThis as { process?: { env: Environment } }).process?.env ?? {};
}
