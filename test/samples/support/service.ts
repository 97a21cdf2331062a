import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { accessKey } from "../../../src/index.js";
import { recordings, succeeds, type Recording } from "../../contract/support/evidence.js";
import type { CannedResponse, ReceivedRequest } from "../../contract/support/server.js";

const PROJECT = { id: "6204a5bd270343b5885144cf9c8c158d", name: "eu-de" };

/** The environment that the samples of documents run in, and that the service knows. */
export const ENVIRONMENT = {
  OS_TOKEN: "token-of-the-samples",
  OS_ACCESS_KEY: "ACCESSKEYOFTHESAMPLES",
  OS_SECRET_KEY: "secret-of-the-samples",
  OS_USERNAME: "ada",
  OS_PASSWORD: "password of the samples",
  OS_USER_DOMAIN_NAME: "OTC-EU-DE-00000000001000000000",
  OS_PROJECT_NAME: PROJECT.name,
  OS_PROJECT_ID: PROJECT.id,
  OS_REGION_NAME: "eu-de",
  // The names that the introduction of the description uses.
  PROJECT_ID: PROJECT.id,
  CLUSTER_ID: "4f3deec3-efa8-4598-bf91-560aad1377a3",
  TOKEN: "token-of-the-samples",
};

/** Addresses that samples send to. */
export const SERVICES = /https:\/\/(css|iam)\.eu-(de|nl)\.otc\.t-systems\.com(?=\/)/g;

export interface Exchange {
  request: ReceivedRequest;
  answer: CannedResponse;
}

/** The search service as the recordings have it and the identity service, on loopback. Keeps what was asked and answered. */
export async function startService(): Promise<{ baseUrl: string; exchanges: Exchange[]; close(): Promise<void> }> {
  const exchanges: Exchange[] = [];
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const request = { method: message.method!, path: message.url!, headers: message.headers, body: Buffer.concat(chunks).toString() };
    const answer = await answerTo(request);
    exchanges.push({ request, answer });
    response.writeHead(answer.status, { "Content-Type": "application/json", "X-Request-Id": "request-1", ...answer.headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerTo(request: ReceivedRequest): Promise<CannedResponse> {
  const { pathname } = new URL(request.path, "http://service");
  if (pathname === "/v3/auth/tokens") return login(request);
  if (!(await isAuthorised(request))) return { status: 401, body: { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information" } };
  if (pathname === "/v3/projects") return { status: 200, body: { projects: [PROJECT] } };
  const fitting = recordings.filter((recording) => fits(recording, request));
  const wanted = /no-such-cluster/.test(pathname) ? fitting.find(({ name }) => name.includes("no-such-cluster")) : fitting.find(succeeds);
  return wanted?.response ?? { status: 404, body: { error_code: "APIGW.0101", error_msg: "No recording has this request" } };
}

/** Whether a request has the method, the path (with any cluster) and the body of a recorded one. */
function fits({ request: { method, path, body } }: Recording, received: ReceivedRequest): boolean {
  const anyCluster = (text: string) => text.replace(/(?<=\/clusters\/)[^/?]+/, "*");
  return method === received.method && anyCluster(path) === anyCluster(received.path) && isDeepStrictEqual(received.body === "" ? undefined : JSON.parse(received.body), body);
}

function login({ method, body }: ReceivedRequest): CannedResponse {
  const { identity, scope } = (JSON.parse(body) as { auth: { identity: object; scope: object } }).auth;
  const user = { name: ENVIRONMENT.OS_USERNAME, password: ENVIRONMENT.OS_PASSWORD, domain: { name: ENVIRONMENT.OS_USER_DOMAIN_NAME } };
  const known = method === "POST" && isDeepStrictEqual({ identity, scope }, { identity: { methods: ["password"], password: { user } }, scope: { project: { name: PROJECT.name } } });
  if (!known) return { status: 401, body: { error: { code: 401, message: "The username or password is wrong." } } };
  return { status: 201, headers: { "X-Subject-Token": ENVIRONMENT.OS_TOKEN }, body: { token: { expires_at: "2999-01-01T00:00:00.000000Z", project: PROJECT } } };
}

async function isAuthorised({ method, path, headers, body }: ReceivedRequest): Promise<boolean> {
  if (headers["x-auth-token"] !== undefined) return headers["x-auth-token"] === ENVIRONMENT.OS_TOKEN;
  const type = headers["content-type"];
  const signed = new Headers(type === undefined ? {} : { "Content-Type": type });
  const date = String(headers["x-sdk-date"]).replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z");
  const key = accessKey({ accessKeyId: ENVIRONMENT.OS_ACCESS_KEY, secretAccessKey: ENVIRONMENT.OS_SECRET_KEY });
  await key.authorize({ url: `https://css.eu-de.otc.t-systems.com${path}`, method, headers: signed, body: body || undefined }, { now: () => new Date(date), projectId: String(headers["x-project-id"]) });
  return signed.get("Authorization") === headers["authorization"];
}
