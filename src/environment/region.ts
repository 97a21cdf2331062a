import { ArgumentError } from "../errors/argument-error.js";
import { AUTH_URL, PROJECT_NAME, read, REGION, type Environment } from "./environment.js";

/** The region that the variables name, if it is a known one. Names of projects and hosts begin with that of their region. */
export function regionIn<Region extends string>(env: Environment, regions: readonly Region[]): Region | undefined {
  const named = read(env, REGION);
  const [ofProject] = (read(env, PROJECT_NAME) ?? "").split("_");
  const [, ofHost] = /^https?:\/\/iam\.([^./:]+)/.exec(read(env, AUTH_URL) ?? "") ?? [];
  const candidates = named === undefined ? [ofProject, ofHost] : [named];
  return regions.find((region) => region === candidates.find((candidate) => regions.includes(candidate as Region)));
}

/** Says why there is no region, without showing a value. */
export function noRegion(env: Environment, regions: readonly string[]): ArgumentError {
  const known = regions.join(", ");
  const reason = read(env, REGION) === undefined ? `is not set, and neither OS_PROJECT_NAME nor OS_AUTH_URL names one of ${known}; set it` : `is none of ${known}; correct it`;
  return new ArgumentError("OS_REGION_NAME", `${reason}, or give baseUrl, the URL of the service in another region`);
}
