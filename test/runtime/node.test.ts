import { inspect } from "node:util";
import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { createClient, type ArgumentError, type ClientOptions } from "../../src/index.js";
import { fromEnvironment, type Environment, type EnvironmentOptions } from "../../src/node.js";

const TOKEN = { OS_TOKEN: "secret-token" };
const ACCESS_KEY = { OS_ACCESS_KEY: "AK123", OS_SECRET_KEY: "secret-key" };
const PASSWORD = { OS_USERNAME: "ada", OS_PASSWORD: "secret-password", OS_USER_DOMAIN_NAME: "OTC-1", OS_PROJECT_NAME: "eu-nl_search" };
const REGION = { OS_REGION_NAME: "eu-de" };
const PROJECT = { OS_PROJECT_ID: "p1" };

afterEach(() => vi.unstubAllEnvs());

describe("credentials from the environment", () => {
  it.each([
    ["a token", { ...TOKEN }, { "x-auth-token": "secret-token" }],
    ["a token by its other name", { OS_AUTH_TOKEN: "secret-token" }, { "x-auth-token": "secret-token" }],
    ["an access key", { ...ACCESS_KEY }, { authorization: expect.stringMatching(/^SDK-HMAC-SHA256 Access=AK123, /) as string }],
    ["a temporary access key", { ...ACCESS_KEY, OS_SECURITY_TOKEN: "secret-sts" }, { authorization: expect.stringContaining("Access=AK123") as string, "x-security-token": "secret-sts" }],
    ["a token rather than an access key", { ...ACCESS_KEY, ...TOKEN }, { "x-auth-token": "secret-token" }],
    ["an access key rather than a password", { ...PASSWORD, ...ACCESS_KEY }, { authorization: expect.stringContaining("Access=AK123") as string }],
    ["a password rather than half of an access key", { ...PASSWORD, OS_ACCESS_KEY: "AK123" }, { "x-auth-token": "login-token" }],
    ["a password where the token is set to nothing", { ...PASSWORD, OS_TOKEN: "" }, { "x-auth-token": "login-token" }],
  ])("are %s", async (_, env: Environment, expected) => {
    const [sent] = (await call({ ...REGION, ...PROJECT, ...env })).calls;
    const proof = Object.fromEntries([...sent!.headers].filter(([name]) => ["x-auth-token", "authorization", "x-security-token"].includes(name)));
    expect(proof).toEqual(expected);
    expect(sent!.url).toBe("https://css.eu-de.otc.t-systems.com/v1.0/p1/clusters/c/vpcepservice/open");
  });

  it.each([
    ["the project's name and the region of its name", {}, { name: "eu-nl_search" }, "https://iam.eu-nl.otc.t-systems.com/v3/auth/tokens"],
    ["the project's ID rather than its name", PROJECT, { id: "p1" }, "https://iam.eu-nl.otc.t-systems.com/v3/auth/tokens"],
    ["the project's older name", { OS_PROJECT_NAME: undefined, OS_TENANT_NAME: "eu-nl" }, { name: "eu-nl" }, "https://iam.eu-nl.otc.t-systems.com/v3/auth/tokens"],
    ["a URL with version and port", { OS_AUTH_URL: "https://iam.eu-de.otc.t-systems.com:443/v3" }, { name: "eu-nl_search" }, "https://iam.eu-de.otc.t-systems.com/v3/auth/tokens"],
    ["a URL without version", { OS_AUTH_URL: "https://iam.eu-de.otc.t-systems.com" }, { name: "eu-nl_search" }, "https://iam.eu-de.otc.t-systems.com/v3/auth/tokens"],
    ["a URL with slashes at its end", { OS_AUTH_URL: "https://iam.eu-de.otc.t-systems.com/v3/" }, { name: "eu-nl_search" }, "https://iam.eu-de.otc.t-systems.com/v3/auth/tokens"],
    ["the domain's other name", { OS_USER_DOMAIN_NAME: undefined, OS_DOMAIN_NAME: "OTC-1" }, { name: "eu-nl_search" }, "https://iam.eu-nl.otc.t-systems.com/v3/auth/tokens"],
  ])("of a password log in with %s", async (_, env, project, url) => {
    const { logins } = await call({ ...PASSWORD, ...env });
    expect(logins).toEqual([
      { url, auth: { identity: { methods: ["password"], password: { user: { name: "ada", password: "secret-password", domain: { name: "OTC-1" } } } }, scope: { project } } },
    ]);
  });
});

describe("the project of the environment", () => {
  it("is that of the login where no ID is set", async () => {
    expect(fromEnvironment(PASSWORD)).not.toHaveProperty("projectId");
    const { calls } = await call(PASSWORD);
    expect(calls[0]!.url).toContain("/v1.0/login-project/");
  });

  it("is named by its ID", () => {
    expect(fromEnvironment({ ...TOKEN, ...REGION, ...PROJECT })).toMatchObject({ projectId: "p1" });
  });
});

describe("the region of the environment", () => {
  it.each([
    ["OS_REGION_NAME", { OS_REGION_NAME: "eu-de", OS_PROJECT_NAME: "eu-nl_a", OS_AUTH_URL: "https://iam.eu-nl.otc.t-systems.com/v3" }, "eu-de"],
    ["the beginning of OS_PROJECT_NAME", { OS_PROJECT_NAME: "eu-nl_a", OS_AUTH_URL: "https://iam.eu-de.otc.t-systems.com/v3" }, "eu-nl"],
    ["OS_PROJECT_NAME, where it is the region's own project", { OS_PROJECT_NAME: "eu-nl" }, "eu-nl"],
    ["OS_TENANT_NAME", { OS_TENANT_NAME: "eu-nl_a" }, "eu-nl"],
    ["the host of OS_AUTH_URL", { OS_AUTH_URL: "https://iam.eu-nl.otc.t-systems.com/v3", OS_PROJECT_NAME: "search" }, "eu-nl"],
  ])("is %s", (_, env: Environment, region) => {
    expect(fromEnvironment({ ...TOKEN, ...env })).toMatchObject({ region });
  });

  it.each([
    ["none is set", {}, "OS_REGION_NAME is not set, and neither OS_PROJECT_NAME nor OS_AUTH_URL names one of eu-de, eu-nl; set it, or give baseUrl, the URL of the service in another region; nothing was sent"],
    ["others name an unknown one", { OS_PROJECT_NAME: "eu-ch2_a", OS_AUTH_URL: "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3" }, /^OS_REGION_NAME is not set, /],
    ["it is unknown, whatever others say", { OS_REGION_NAME: "eu-ch2", OS_PROJECT_NAME: "eu-de_a" }, "OS_REGION_NAME is none of eu-de, eu-nl; correct it, or give baseUrl, the URL of the service in another region; nothing was sent"],
  ])("is refused where %s", (_, env, message) => {
    expect(() => fromEnvironment({ ...TOKEN, ...env })).toThrow(expect.objectContaining({ name: "ArgumentError", argument: "OS_REGION_NAME", message: typeof message === "string" ? message : expect.stringMatching(message) as string }));
  });

  it("is not needed with a base URL", () => {
    const options = fromEnvironment({ ...TOKEN, OS_REGION_NAME: "eu-ch2", ...PROJECT }, { baseUrl: "https://css.example.com" });
    expect(options).toEqual({ baseUrl: "https://css.example.com", projectId: "p1", credentials: expect.anything() });
  });

  it("is no place to log in where it is unknown", () => {
    const env = { ...PASSWORD, OS_PROJECT_NAME: "eu-ch2", OS_REGION_NAME: "eu-ch2" };
    expect(() => fromEnvironment(env, { baseUrl: "https://css.example.com" })).toThrow("a password lacks OS_AUTH_URL;");
    expect(() => fromEnvironment({ ...env, OS_AUTH_URL: "https://iam-pub.eu-ch2.example.com/v3" }, { baseUrl: "https://css.example.com" })).not.toThrow();
  });
});

describe("an environment that is not usable", () => {
  it.each([
    ["nothing", {}, "env has no complete credentials: a token lacks OS_TOKEN (or OS_AUTH_TOKEN), an access key lacks OS_ACCESS_KEY and OS_SECRET_KEY, a password lacks OS_USERNAME and OS_PASSWORD and OS_USER_DOMAIN_NAME (or OS_DOMAIN_NAME) and OS_PROJECT_NAME (or OS_TENANT_NAME) and OS_AUTH_URL; nothing was sent"],
    ["half of everything", { OS_ACCESS_KEY: "AK123", OS_PASSWORD: "secret-password", OS_USERNAME: "ada", ...REGION, ...PROJECT }, "env has no complete credentials: a token lacks OS_TOKEN (or OS_AUTH_TOKEN), an access key lacks OS_SECRET_KEY, a password lacks OS_USER_DOMAIN_NAME (or OS_DOMAIN_NAME); nothing was sent"],
  ])("with %s lacks what it names", (_, env, message) => {
    expect(() => fromEnvironment(env)).toThrow(expect.objectContaining({ name: "ArgumentError", argument: "env", message }));
  });

  it.each([
    ["OS_TOKEN", { OS_TOKEN: "secret\ntoken" }],
    ["OS_AUTH_TOKEN", { OS_AUTH_TOKEN: "secret token" }],
    ["OS_ACCESS_KEY", { ...ACCESS_KEY, OS_ACCESS_KEY: "secret key" }],
    ["OS_SECRET_KEY", { ...ACCESS_KEY, OS_SECRET_KEY: "secret key" }],
    ["OS_SECURITY_TOKEN", { ...ACCESS_KEY, OS_SECURITY_TOKEN: "secret token" }],
    ["OS_AUTH_URL", { ...PASSWORD, OS_AUTH_URL: "http://secret.example.com/v3" }],
  ])("names %s, which has a value that cannot be used, and does not show it", (argument, env) => {
    const error = thrownBy(() => fromEnvironment({ ...REGION, ...env }));
    expect(error).toMatchObject({ name: "ArgumentError", argument });
    expect(inspect(error)).not.toContain("secret");
  });

  it("shows no value in any error", () => {
    const all = { ...TOKEN, ...ACCESS_KEY, ...PASSWORD, OS_PROJECT_NAME: "secret-project", OS_REGION_NAME: "secret-region", OS_AUTH_URL: "https://secret.example.com" };
    const names = Object.keys(all) as (keyof typeof all)[];
    const errors = names.flatMap((missing) => [thrownBy(() => fromEnvironment({ ...all, [missing]: undefined })), thrownBy(() => fromEnvironment({ [missing]: all[missing] }))]);
    expect(errors.filter((error) => error).length).toBeGreaterThan(names.length);
    for (const error of errors) expect(inspect(error)).not.toMatch(/secret|AK123|ada|OTC-1/);
  });
});

describe("fromEnvironment", () => {
  it("reads the environment of the process by default", () => {
    for (const name of Object.keys(process.env).filter((name) => name.startsWith("OS_"))) vi.stubEnv(name, undefined);
    vi.stubEnv("OS_TOKEN", "secret-token");
    vi.stubEnv("OS_REGION_NAME", "eu-nl");
    expect(fromEnvironment()).toEqual({ region: "eu-nl", credentials: expect.anything() });
    expect(fromEnvironment(undefined, { baseUrl: "https://css.example.com" })).toEqual({ baseUrl: "https://css.example.com", credentials: expect.anything() });
  });

  it("gives options that show no secret when they are printed", () => {
    for (const env of [TOKEN, { ...ACCESS_KEY, OS_SECURITY_TOKEN: "secret-sts" }, PASSWORD]) {
      const options = fromEnvironment({ ...REGION, ...env });
      expect(`${inspect(options, { depth: Infinity, showHidden: true })}${JSON.stringify(options)}`).not.toContain("secret");
    }
  });

  it("is typed as options of a client", () => {
    expectTypeOf<EnvironmentOptions>().toExtend<ClientOptions>();
    expectTypeOf(() => fromEnvironment(process.env, { baseUrl: "" })).returns.toExtend<ClientOptions>();
    expectTypeOf({ ...fromEnvironment({ ...TOKEN, ...REGION }), timeout: 1 }).toExtend<ClientOptions>();
  });
});

/** Makes a call with what the environment says, against a stub of the identity service and of the search service. */
async function call(env: Environment) {
  const logins: object[] = [];
  const calls: { url: string; headers: Headers }[] = [];
  const fetch = async (url: string, { headers, body }: RequestInit): Promise<Response> => {
    if (url.includes("/auth/tokens")) {
      logins.push({ url, ...(JSON.parse(body as string) as object) });
      return Response.json({ token: { expires_at: "2099-01-01T00:00:00Z", project: { id: "login-project" } } }, { status: 201, headers: { "X-Subject-Token": "login-token" } });
    }
    calls.push({ url, headers: new Headers(headers) });
    return Response.json({ action: "createVpcepservice" });
  };
  await createClient({ ...fromEnvironment(env), fetch }).startVpecp({ cluster_id: "c", body: {} });
  return { logins, calls };
}

function thrownBy(action: () => unknown): ArgumentError | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return error as ArgumentError;
  }
}
