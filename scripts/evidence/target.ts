import { api } from "../../generated/operations.js";
import { checkUrl, resolveBaseUrl } from "../../src/base-url.js";
import type { Credentials } from "../../src/credentials/credentials.js";
import { fromEnvironment, type Environment } from "../../src/node.js";
import type { OperationEntry } from "../generate/openapi.js";

/** A service that requests are sent to. */
export interface Target {
  /** Without a slash at its end. */
  baseUrl: string;
  /** On this machine: a mock, as a rule. */
  loopback: boolean;
  /** Undefined for a service on loopback, if the environment has none. */
  credentials: Credentials | undefined;
  /** Values for path parameters by name. */
  values: Record<string, string>;
}

/**
 * A service with the credentials of the environment.
 *
 * @param settings Values of path parameters, each as `name=value`. What is not among them comes from the environment:
 *   `OS_PROJECT_ID`, and for the others the name in capitals, such as `CLUSTER_ID`.
 * @throws {ArgumentError} for a base URL that credentials may not be sent to, and when they are missing.
 */
export function targetAt(baseUrl: string | undefined, settings: readonly string[], operations: readonly OperationEntry[], env: Environment): Target {
  const url = baseUrl === undefined ? undefined : checkUrl("--base-url", baseUrl);
  const names = new Set(operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)));
  const values = { ...fromNames(names, env), ...Object.fromEntries(settings.map((setting) => readSetting(setting, names))) };
  if (url === undefined) {
    const { region, credentials } = fromEnvironment(env);
    return { baseUrl: resolveBaseUrl(api, region, undefined), loopback: false, credentials, values };
  }
  const loopback = new URL(url).protocol === "http:" || /^(localhost|127\.|\[::1])/.test(new URL(url).hostname);
  return { baseUrl: url, loopback, credentials: credentialsFor(url, loopback, env), values };
}

function credentialsFor(baseUrl: string, loopback: boolean, env: Environment): Credentials | undefined {
  try {
    return fromEnvironment(env, { baseUrl }).credentials;
  } catch (error) {
    if (loopback) return undefined;
    throw error;
  }
}

function fromNames(names: ReadonlySet<string>, env: Environment): Record<string, string> {
  const found = [...names].map((name) => [name, (name === "project_id" ? env.OS_PROJECT_ID : env[name.toUpperCase()]) ?? ""] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== ""));
}

function readSetting(setting: string, names: ReadonlySet<string>): [string, string] {
  const [name = "", ...rest] = setting.split("=");
  const value = rest.join("=");
  if (!names.has(name)) throw new Error(`--set: no operation has a path parameter ${name}. There are ${[...names].join(", ")}.`);
  if (value === "" || /[/?#]/.test(value)) throw new Error(`--set ${name}: give a value as it is in a path, such as ${name}=….`);
  return [name, value];
}
