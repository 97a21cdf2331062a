import { checkUrl } from "../base-url.js";
import { ArgumentError } from "../errors/argument-error.js";
import { ContractError } from "../errors/contract-error.js";
import { answer } from "../transport/answer.js";
import type { Call } from "../transport/call-request.js";
import { send } from "../transport/send.js";
import type { AuthorizationContext, Credentials } from "./credentials.js";

/** A user, and the project that the token is for. */
export interface Login {
  /** Name of the account ("domain") to which the user belongs, such as `OTC-EU-DE-00000000001000000000`. */
  domain: string;
  username: string;
  password: string;
  /** Name of the project, such as `eu-de` or `eu-de_search`. Give this or `projectId`. */
  project?: string | undefined;
  /** ID of the project. Give this or `project`. */
  projectId?: string | undefined;
  /** Region of the identity service: `https://iam.<region>.otc.t-systems.com/v3`. Give this or `authUrl`. */
  region?: string | undefined;
  /** URL of the identity service, up to and with `/v3`. Give this or `region`. */
  authUrl?: string | undefined;
}

interface Session {
  token: string;
  projectId: string;
  /** When a new token is fetched, in local time. */
  renewAt: number;
}

const HEADER = "X-Auth-Token";
const LOGIN = { id: "login", method: "POST", path: "/v3/auth/tokens" };
const LOGIN_TIMEOUT = 20_000;
/** Tokens are good for 24 hours. A call that starts with one should also end with it. */
const RENEW_BEFORE_EXPIRY = 5 * 60_000;

/**
 * Credentials of a user: fetches a token from the identity service, keeps it, and fetches the next one five minutes
 * before it expires. However many calls wait, one fetch is in flight. After a 401 a new token is fetched once and the
 * request is sent again.
 *
 * The client needs no `projectId` with these credentials: the answer of the identity service has it. A login that
 * fails rejects the calls that wait for it, with an error whose operation is `login`; the next call tries again.
 *
 * The object shows none of what it was given, however it is printed.
 *
 * @throws {ArgumentError} for a value that is missing, and for a URL that is not HTTPS (loopback excepted).
 */
export function password({ domain, username, password, project, projectId, region, authUrl }: Login): Credentials {
  for (const [name, value] of Object.entries({ domain, username, password, project: project ?? projectId })) {
    if (typeof value !== "string" || value === "") throw new ArgumentError(name, "is missing");
  }
  if (authUrl === undefined && !/^[a-z\d-]+$/.test(region ?? "")) throw new ArgumentError("region", "is missing or not the name of a region");
  const url = `${checkUrl("authUrl", authUrl ?? `https://iam.${region}.otc.t-systems.com/v3`)}/auth/tokens`;
  const body = JSON.stringify({
    auth: {
      identity: { methods: ["password"], password: { user: { name: username, password, domain: { name: domain } } } },
      scope: { project: projectId === undefined ? { name: project } : { id: projectId } },
    },
  });
  let session: Session | undefined;
  let pending: Promise<Session> | undefined;

  const current = (context: AuthorizationContext): Session | Promise<Session> => {
    if (session && Date.now() < session.renewAt) return session;
    pending ??= login(url, body, [password, JSON.stringify(password).slice(1, -1)], context)
      .then((fresh) => (session = fresh))
      .finally(() => (pending = undefined));
    return pending;
  };
  return {
    async authorize({ headers }, context) {
      headers.set(HEADER, (await current(context)).token);
    },
    renew({ headers }) {
      // Another call may have renewed the token since this one was sent.
      if (session?.token === headers.get(HEADER)) session = undefined;
      return true;
    },
    projectId: async (context) => (await current(context)).projectId,
  };
}

async function login(url: string, body: string, secrets: string[], { fetch = globalThis.fetch }: AuthorizationContext): Promise<Session> {
  const call = { operation: LOGIN, parseAs: "json", maxResponseSize: 2 ** 20, fetch, secrets, credentials: {} } as unknown as Call;
  const headers = new Headers({ "Content-Type": "application/json" });
  const { body: content, response } = await answer(send)({ url, method: "POST", headers, body, call, ending: { signal: AbortSignal.timeout(LOGIN_TIMEOUT) } });
  const { token } = content as { token?: { expires_at?: string; project?: { id?: string } } };
  // Both times are the service's, so that the local clock does not matter.
  const lifetime = Date.parse(token?.expires_at ?? "") - Date.parse(response.headers.get("Date") ?? new Date().toUTCString());
  const projectId = token?.project?.id;
  const value = response.headers.get("X-Subject-Token");
  if (!value || !projectId || Number.isNaN(lifetime)) throw new ContractError(LOGIN, response, "lacks the token, its project or its expiry");
  return { token: value, projectId, renewAt: Date.now() + lifetime - RENEW_BEFORE_EXPIRY };
}
