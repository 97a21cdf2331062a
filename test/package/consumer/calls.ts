// What a program may write. Compiled against the installed package.
import {
  ArgumentError,
  CallError,
  ConnectionError,
  ContractError,
  ServiceError,
  createClient,
  isServiceError,
  type CallOptions,
  type ClientOptions,
  type CloudSearchClient,
  type ClusterInList,
  type Credentials,
  type ErrorBody,
  type ErrorCode,
  type Region,
  type StartVpecpRequest,
  type StartVpecpRequestBody,
  type StartVpecpResult,
} from "otc-cloud-search";
import { checkStartVpecp, type Readiness } from "otc-cloud-search/checks";
import { allClusters, allConnections, isPaginationError } from "otc-cloud-search/pagination";
import { isWaitError, waitForClusterIdle, waitForVpcEndpointServiceDisabled, waitForVpcEndpointServiceEnabled, type Progress, type Waited, type WaitOptions } from "otc-cloud-search/waiting";
import openapi from "otc-cloud-search/openapi.json" with { type: "json" };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function isType<Expected>(): <Actual>(value: Actual, same: Same<Expected, Actual>) => void;

const path = "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open";
const cluster_id = "4f3deec3-efa8-4598-bf91-560aad1377a3";
const project_id = "6204a5bd270343b5885144cf9c8c158d";

export const clients: CloudSearchClient[] = [
  createClient({ region: "eu-de", projectId: project_id, credentials: "token" }),
  createClient({ region: "eu-nl", credentials: () => "token" }),
  createClient({ baseUrl: "https://css.example.com", credentials: async () => "token" }),
  createClient({ region: "eu-de", credentials: "token", headers: { "X-Language": "en-us" }, fetch }),
  createClient({ region: "eu-de", credentials: "token", fetch: (url, init) => fetch(url, { ...init, keepalive: true }) }),
];

/** Options that a program received itself may be undefined. */
export function connect(region: Region, credentials: Credentials, given: { projectId?: string; fetch?: ClientOptions["fetch"] }): CloudSearchClient {
  return createClient({ region, credentials, projectId: given.projectId, fetch: given.fetch, headers: undefined });
}

export async function byMethod(css: CloudSearchClient, signal?: AbortSignal): Promise<"createVpcepservice"> {
  const bodies: StartVpecpRequestBody[] = [
    {},
    { endpointWithDnsName: true },
    { professionVpcep: true },
    { professionVpcep: true, dualstackEnable: true },
    { endpointWithDnsName: false, professionVpcep: false, dualstackEnable: false },
  ];
  for (const body of bodies) await css.startVpecp({ cluster_id, body });
  const request: StartVpecpRequest = { cluster_id, project_id, body: { endpointWithDnsName: true } };
  const options: CallOptions = { signal, headers: { "X-Language": "en-us" } };
  const result = await css.startVpecp(request, options);
  isType<StartVpecpResult>()(result, true);
  const { action } = await css.startVpecp({ cluster_id, body: { dualstackEnable: true, professionVpcep: true, endpointWithDnsName: true } });
  isType<"createVpcepservice">()(action, true);
  return action;
}

export async function byPath(css: CloudSearchClient, signal?: AbortSignal): Promise<string> {
  await css.POST(path, { params: { path: { cluster_id, project_id } }, body: {}, signal, headers: { "X-Language": "en-us" } });
  const { data, error, response } = await css.POST(path, { params: { path: { cluster_id } }, body: { endpointWithDnsName: true } });
  isType<number>()(response.status, true);
  if (error) {
    isType<undefined>()(data, true);
    isType<ServiceError | ContractError>()(error, true);
    return `${error.status} ${error.code ?? "without a code"}`;
  }
  isType<StartVpecpResult>()(data, true);
  const { data: text } = await css.POST(path, { params: { path: { cluster_id } }, body: {}, parseAs: "text" });
  isType<string | undefined>()(text, true);
  return data.action;
}

export function explain(error: unknown): string {
  if (error instanceof ServiceError) {
    isType<number>()(error.status, true);
    isType<ErrorCode | (string & {}) | undefined>()(error.code, true);
    return `${error.operation.id ?? error.operation.path} ${error.status} ${error.code ?? ""} ${error.requestId ?? ""} ${error.response.statusText}`;
  }
  if (isServiceError(error, "CSS.0031")) isType<"CSS.0031">()(error.code, true);
  if (isServiceError(error, "APIGW.0301")) isType<"APIGW.0301">()(error.code, true);
  if (isServiceError(error, 409)) isType<409>()(error.status, true);
  if (error instanceof ArgumentError) return `${error.argument} ${error.reason}`;
  if (error instanceof ConnectionError) return `${error.host} ${String(error.cause)}`;
  if (error instanceof ContractError) return `${error.status} ${error.reason}`;
  return error instanceof CallError ? error.message : "";
}

export async function goThrough(css: CloudSearchClient, signal?: AbortSignal): Promise<string[]> {
  const names: string[] = [];
  for await (const cluster of allClusters(css)) {
    isType<ClusterInList>()(cluster, true);
    names.push(cluster.name ?? cluster.id);
  }
  for await (const { id, status } of allConnections(css, { cluster_id, project_id, limit: 100 }, { signal, timeout: 5000 })) names.push(id, status ?? "");
  for await (const { id } of allClusters({ listClustersDetails: css.listClustersDetails }, { limit: 1, datastoreType: "opensearch" })) names.push(id);
  return names;
}

export async function waitAndCheck(css: CloudSearchClient, signal?: AbortSignal): Promise<string> {
  const readiness = await checkStartVpecp(css, { cluster_id }, { signal });
  isType<Readiness<"/supportVpcep" | "/status" | "/actions">>()(readiness, true);
  if (!readiness.ready) return readiness.reasons.map(({ at, seen, reason }) => `${at} ${String(seen)} ${reason}`).join();
  const progress: Progress[] = [];
  const options: WaitOptions = { deadline: 1000, interval: 10, longestInterval: undefined, signal, headers: { "X-Language": "en-us" }, onProgress: (one) => void progress.push(one) };
  const waited = await waitForVpcEndpointServiceEnabled(css, { cluster_id, project_id }, options);
  isType<Waited>()(waited, true);
  await waitForVpcEndpointServiceDisabled(css, { cluster_id });
  await waitForClusterIdle({ showClusterDetail: css.showClusterDetail }, { cluster_id });
  return waited.state;
}

export function explainWait(error: unknown): string {
  if (isWaitError(error)) {
    isType<"failed" | "deadline">()(error.reason, true);
    return `${error.condition} ${error.state} ${error.elapsed} ${error.seen[0]?.status ?? ""}`;
  }
  return isPaginationError(error) ? `${error.fault} ${error.received} ${error.total ?? ""}` : "";
}

export const code: ErrorBody["error_code"] = "CSS.0001";
export const title: string = openapi.info.title;
export const operationId: string = openapi.paths[path].post.operationId;
