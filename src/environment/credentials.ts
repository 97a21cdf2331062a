import { checkUrl } from "../base-url.js";
import { accessKey } from "../credentials/access-key.node.js";
import type { Credentials } from "../credentials/credentials.js";
import { headerValue } from "../credentials/header-value.js";
import { password } from "../credentials/password.js";
import { token } from "../credentials/token.js";
import { ArgumentError } from "../errors/argument-error.js";
import { AUTH_URL, PROJECT_ID, PROJECT_NAME, read, type Environment, type Variable } from "./environment.js";

const TOKEN: Variable = ["OS_TOKEN", "OS_AUTH_TOKEN"];
const ACCESS_KEY: Variable = ["OS_ACCESS_KEY"];
const SECRET_KEY: Variable = ["OS_SECRET_KEY"];
const SECURITY_TOKEN: Variable = ["OS_SECURITY_TOKEN"];
const USERNAME: Variable = ["OS_USERNAME"];
const PASSWORD: Variable = ["OS_PASSWORD"];
const DOMAIN: Variable = ["OS_USER_DOMAIN_NAME", "OS_DOMAIN_NAME"];

/**
 * The first complete credentials among a token, an access key and a password.
 *
 * @throws {ArgumentError} that names what is missing for each, or the variable with a value that cannot be used.
 */
export function credentialsIn(env: Environment, region: string | undefined): Credentials {
  const project: Variable = read(env, PROJECT_ID) === undefined ? PROJECT_NAME : PROJECT_ID;
  const ways: [name: string, needed: Variable[], make: () => Credentials][] = [
    ["a token", [TOKEN], () => token(header(env, TOKEN))],
    ["an access key", [ACCESS_KEY, SECRET_KEY], () => signing(env)],
    ["a password", [USERNAME, PASSWORD, DOMAIN, project, ...(region === undefined ? [AUTH_URL] : [])], () => login(env, region)],
  ];
  const lacks: string[] = [];
  for (const [name, needed, make] of ways) {
    const missing = needed.filter((variable) => read(env, variable) === undefined);
    if (missing.length === 0) return make();
    lacks.push(`${name} lacks ${missing.map(inWords).join(" and ")}`);
  }
  throw new ArgumentError("env", `has no complete credentials: ${lacks.join(", ")}`);
}

function signing(env: Environment): Credentials {
  return accessKey({
    accessKeyId: header(env, ACCESS_KEY),
    secretAccessKey: header(env, SECRET_KEY),
    ...(read(env, SECURITY_TOKEN) !== undefined && { securityToken: header(env, SECURITY_TOKEN) }),
  });
}

function login(env: Environment, region: string | undefined): Credentials {
  const url = read(env, AUTH_URL);
  return password({
    username: read(env, USERNAME)!,
    password: read(env, PASSWORD)!,
    domain: read(env, DOMAIN)!,
    project: read(env, PROJECT_NAME),
    projectId: read(env, PROJECT_ID),
    region,
    authUrl: url === undefined ? undefined : withVersion(checkUrl(AUTH_URL[0], url)),
  });
}

/** Some write the URL without its version. */
function withVersion(url: string): string {
  return new URL(url).pathname === "/" ? `${url}/v3` : url;
}

/** @throws {ArgumentError} naming the variable and never showing its value. */
function header(env: Environment, variable: Variable): string {
  return headerValue(variable.find((name) => env[name])!, read(env, variable));
}

function inWords([name, ...aliases]: Variable): string {
  return aliases.length > 0 ? `${name} (or ${aliases.join(", ")})` : name;
}
