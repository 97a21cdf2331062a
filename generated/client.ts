// Made by `npm run generate` from spec/. Do not edit: change spec/ and run it again.

import { createRuntime } from "../src/client.js";
import type { CallByPath } from "../src/fetch-style.js";
import type { CallOptions, ClientOptions as AnyClientOptions } from "../src/options.js";
import type { PendingCall } from "../src/pending-call.js";
import { api } from "./operations.js";
import type { components, operations } from "./types.js";

/** A region in which the service has a public endpoint. */
export type Region = (typeof api.regions)[number];

/** What {@link createClient} is given. */
export type ClientOptions = AnyClientOptions<Region>;

/** What a list and the details of a cluster have in common. */
export type Cluster = components["schemas"]["Cluster"];

/** The search engine of a cluster. */
export type ClusterDatastore = components["schemas"]["ClusterDatastore"];

/** Why the cluster is not available. It is left out while the cluster is available. */
export type ClusterFailure = components["schemas"]["ClusterFailure"];

/** A cluster as a list shows it. */
export type ClusterInList = components["schemas"]["ClusterInList"];

/** A node of a cluster. */
export type ClusterNode = components["schemas"]["ClusterNode"];

/** A node as the details of a cluster show it. */
export type ClusterNodeInDetail = components["schemas"]["ClusterNodeInDetail"];

/** A node as a list of clusters shows it. */
export type ClusterNodeInList = components["schemas"]["ClusterNodeInList"];

/** A tag of a cluster. */
export type ClusterTag = components["schemas"]["ClusterTag"];

/** The body with which the service refuses a request. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** Who may reach Kibana from the internet. It may be `null`. */
export type KibanaWhitelist = components["schemas"]["KibanaWhitelist"];

/** The clusters of a project, or a part of them. */
export type ListClustersDetailsResult = components["schemas"]["ListClustersDetailsResult"];

/** The disk of a node. */
export type NodeVolume = components["schemas"]["NodeVolume"];

/** Access to Kibana from the internet. */
export type PublicKibana = components["schemas"]["PublicKibana"];

/** Who may reach the cluster from the internet. */
export type PublicWhitelist = components["schemas"]["PublicWhitelist"];

/** A cluster with all its details. */
export type ShowClusterDetailResult = components["schemas"]["ShowClusterDetailResult"];

/** The VPC endpoint service of a cluster, who is connected to it and who may connect. */
export type ShowVpcepConnectionResult = components["schemas"]["ShowVpcepConnectionResult"];

/**
 * How to set up the VPC endpoint of the cluster. Every field is optional; an empty object enables the
 * service with the defaults of the service.
 */
export type StartVpecpRequestBody = components["schemas"]["StartVpecpRequestBody"];

/** The service accepted the request to enable the VPC endpoint service. */
export type StartVpecpResult = components["schemas"]["StartVpecpResult"];

/** The service accepted the request to disable the VPC endpoint service. */
export type StopVpecpResult = components["schemas"]["StopVpecpResult"];

/** What to do with which VPC endpoints. */
export type UpdateVpcepConnectionRequestBody = components["schemas"]["UpdateVpcepConnectionRequestBody"];

/** The accounts that may connect to the VPC endpoint service of the cluster. */
export type UpdateVpcepWhitelistRequestBody = components["schemas"]["UpdateVpcepWhitelistRequestBody"];

/** An endpoint in some VPC, and the state of its connection to the VPC endpoint service of the cluster. */
export type VpcepConnection = components["schemas"]["VpcepConnection"];

/** An entry of the whitelist. */
export type VpcepPermission = components["schemas"]["VpcepPermission"];

/** What {@link CloudSearchClient.listClustersDetails} is given. */
export interface ListClustersDetailsRequest {
  /**
   * ID of the project that owns the cluster.
   *
   * In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
   * lists every project with its ID and name. By API, ask the identity service
   * (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
   * is your region.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   *
   * Default: the `projectId` of the client.
   */
  project_id?: NonNullable<operations["listClustersDetails"]["parameters"]["path"]>["project_id"];
  /**
   * Where the answer begins: the position of its first item in the whole list, counted from 1. If `limit` is 10, the
   * second part of the list begins at 11.
   *
   * **Reference note.** A later revision calls the parameter `offset`. *Here:* `start`, as in the described revision.
   *
   * **Reference note.** The pages say that the query starts from the first item when `start` is 1. Whether it counts items or parts, what happens beyond the end, and how to get at what lies beyond 1000 is not said. *Here:* It counts items; `x-pagination` says so to the client. Up to 1999 items can be reached, with `start=1000&limit=1000`.
   *
   * From 1 to 1000. Default: 1.
   */
  start?: NonNullable<operations["listClustersDetails"]["parameters"]["query"]>["start"];
  /**
   * How many items the answer has at most. It has fewer at the end of the list.
   *
   * From 1 to 1000. Default: 10.
   */
  limit?: NonNullable<operations["listClustersDetails"]["parameters"]["query"]>["limit"];
  /**
   * Only clusters with this engine. Left out, the list has clusters with any engine.
   *
   * **Reference note.** The heading of the default says that there is none, and that all clusters are returned if the parameter is left blank. *Here:* No default; leave the parameter out for all engines.
   */
  datastoreType?: NonNullable<operations["listClustersDetails"]["parameters"]["query"]>["datastoreType"];
}

/** What {@link CloudSearchClient.showClusterDetail} is given. */
export interface ShowClusterDetailRequest {
  /**
   * ID of the cluster.
   *
   * In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
   * cluster and read it on its details page. By API, list the clusters of the project
   * (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   */
  cluster_id: NonNullable<operations["showClusterDetail"]["parameters"]["path"]>["cluster_id"];
  /**
   * ID of the project that owns the cluster.
   *
   * In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
   * lists every project with its ID and name. By API, ask the identity service
   * (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
   * is your region.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   *
   * Default: the `projectId` of the client.
   */
  project_id?: NonNullable<operations["showClusterDetail"]["parameters"]["path"]>["project_id"];
}

/** What {@link CloudSearchClient.startVpecp} is given. */
export interface StartVpecpRequest {
  /**
   * ID of the cluster.
   *
   * In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
   * cluster and read it on its details page. By API, list the clusters of the project
   * (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   */
  cluster_id: NonNullable<operations["startVpecp"]["parameters"]["path"]>["cluster_id"];
  /**
   * ID of the project that owns the cluster.
   *
   * In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
   * lists every project with its ID and name. By API, ask the identity service
   * (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
   * is your region.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   *
   * Default: the `projectId` of the client.
   */
  project_id?: NonNullable<operations["startVpecp"]["parameters"]["path"]>["project_id"];
  body: StartVpecpRequestBody;
}

/** What {@link CloudSearchClient.stopVpecp} is given. */
export interface StopVpecpRequest {
  /**
   * ID of the cluster.
   *
   * In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
   * cluster and read it on its details page. By API, list the clusters of the project
   * (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   */
  cluster_id: NonNullable<operations["stopVpecp"]["parameters"]["path"]>["cluster_id"];
  /**
   * ID of the project that owns the cluster.
   *
   * In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
   * lists every project with its ID and name. By API, ask the identity service
   * (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
   * is your region.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   *
   * Default: the `projectId` of the client.
   */
  project_id?: NonNullable<operations["stopVpecp"]["parameters"]["path"]>["project_id"];
}

/** What {@link CloudSearchClient.updateVpcepWhitelist} is given. */
export interface UpdateVpcepWhitelistRequest {
  /**
   * ID of the cluster.
   *
   * In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
   * cluster and read it on its details page. By API, list the clusters of the project
   * (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   */
  cluster_id: NonNullable<operations["updateVpcepWhitelist"]["parameters"]["path"]>["cluster_id"];
  /**
   * ID of the project that owns the cluster.
   *
   * In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
   * lists every project with its ID and name. By API, ask the identity service
   * (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
   * is your region.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   *
   * Default: the `projectId` of the client.
   */
  project_id?: NonNullable<operations["updateVpcepWhitelist"]["parameters"]["path"]>["project_id"];
  body: UpdateVpcepWhitelistRequestBody;
}

/** What {@link CloudSearchClient.updateVpcepWhitelist} gives back. */
export type UpdateVpcepWhitelistResult = undefined;

/** What {@link CloudSearchClient.showVpcepConnection} is given. */
export interface ShowVpcepConnectionRequest {
  /**
   * ID of the cluster.
   *
   * In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
   * cluster and read it on its details page. By API, list the clusters of the project
   * (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   */
  cluster_id: NonNullable<operations["showVpcepConnection"]["parameters"]["path"]>["cluster_id"];
  /**
   * ID of the project that owns the cluster.
   *
   * In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
   * lists every project with its ID and name. By API, ask the identity service
   * (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
   * is your region.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   *
   * Default: the `projectId` of the client.
   */
  project_id?: NonNullable<operations["showVpcepConnection"]["parameters"]["path"]>["project_id"];
  /**
   * Where the answer begins: the position of its first item in the whole list, counted from 1. If `limit` is 10, the
   * second part of the list begins at 11.
   *
   * **Reference note.** A later revision calls the parameter `offset`. *Here:* `start`, as in the described revision.
   *
   * **Reference note.** The pages say that the query starts from the first item when `start` is 1. Whether it counts items or parts, what happens beyond the end, and how to get at what lies beyond 1000 is not said. *Here:* It counts items; `x-pagination` says so to the client. Up to 1999 items can be reached, with `start=1000&limit=1000`.
   *
   * From 1 to 1000. Default: 1.
   */
  start?: NonNullable<operations["showVpcepConnection"]["parameters"]["query"]>["start"];
  /**
   * How many items the answer has at most. It has fewer at the end of the list.
   *
   * From 1 to 1000. Default: 10.
   */
  limit?: NonNullable<operations["showVpcepConnection"]["parameters"]["query"]>["limit"];
}

/** What {@link CloudSearchClient.updateVpcepConnection} is given. */
export interface UpdateVpcepConnectionRequest {
  /**
   * ID of the cluster.
   *
   * In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
   * cluster and read it on its details page. By API, list the clusters of the project
   * (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   */
  cluster_id: NonNullable<operations["updateVpcepConnection"]["parameters"]["path"]>["cluster_id"];
  /**
   * ID of the project that owns the cluster.
   *
   * In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
   * lists every project with its ID and name. By API, ask the identity service
   * (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
   * is your region.
   *
   * **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
   *
   * Default: the `projectId` of the client.
   */
  project_id?: NonNullable<operations["updateVpcepConnection"]["parameters"]["path"]>["project_id"];
  body: UpdateVpcepConnectionRequestBody;
}

/** What {@link CloudSearchClient.updateVpcepConnection} gives back. */
export type UpdateVpcepConnectionResult = undefined;

type GetCalls = {
  "/v1.0/{project_id}/clusters": { request: { params?: operations["listClustersDetails"]["parameters"] }; data: ListClustersDetailsResult };
  "/v1.0/{project_id}/clusters/{cluster_id}": { request: { params: operations["showClusterDetail"]["parameters"] }; data: ShowClusterDetailResult };
  "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/connections": { request: { params: operations["showVpcepConnection"]["parameters"] }; data: ShowVpcepConnectionResult };
};

type PutCalls = {
  "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/close": { request: { params: operations["stopVpecp"]["parameters"] }; data: StopVpecpResult };
};

type PostCalls = {
  "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open": { request: { params: operations["startVpecp"]["parameters"]; body: StartVpecpRequestBody }; data: StartVpecpResult };
  "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/permissions": { request: { params: operations["updateVpcepWhitelist"]["parameters"]; body: UpdateVpcepWhitelistRequestBody }; data: UpdateVpcepWhitelistResult };
  "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/connections": { request: { params: operations["updateVpcepConnection"]["parameters"]; body: UpdateVpcepConnectionRequestBody }; data: UpdateVpcepConnectionResult };
};

/** A client of the service: a method per operation, and calls by path in the form of openapi-fetch. */
export interface CloudSearchClient {
  /**
   * List the clusters (ListClustersDetails).
   *
   * Lists the clusters of a project with their states, the newest cluster first. The official name of this operation
   * is **ListClustersDetails**.
   *
   * The list comes in parts. The first call gives the first 10 clusters; ask for the next ones with `start`, or for
   * more of them at a time with `limit`, up to 1000. `totalSize` says how many there are.
   *
   * Error codes to expect: `CSS.0001` and `CSS.5038` with status 400; `CSS.0016` with status 404.
   *
   * **Reference note.** That the newest cluster comes first is said of the field `created` and not of the operation. *Here:* It is said with the operation, and holds for the whole list.
   *
   * **Reference note.** Each example of a request has two URLs, labelled as methods 1 and 2: with `start=1` and without it. *Here:* Both are recorded; they mean the same.
   *
   * **Reference note.** The examples of queries have URLs with `{Endpoint}` as host, and those of changes have none; some have placeholders for IDs. *Here:* The recordings have paths with the IDs of other examples, without a host.
   *
   * **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
   *
   * Effect: read. Repeating it: safe.
   *
   * @throws {ServiceError} when the service refuses the request; decide by `status` and `code`.
   * @throws {ArgumentError} when a value cannot be sent; nothing has been sent then.
   * @throws {ConnectionError} when no answer arrived, and {TimeoutError} when it took too long.
   * @throws {ContractError} when the answer is not what the description promises.
   * @see https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3/api-ref/source/apis/cluster_management/querying_the_cluster_list.rst
   */
  listClustersDetails(request?: ListClustersDetailsRequest, options?: CallOptions): PendingCall<ListClustersDetailsResult>;

  /**
   * Show a cluster (ShowClusterDetail).
   *
   * Shows one cluster with all its details: state, engine, nodes, addresses, and whether its VPC endpoint service can be
   * enabled. The official name of this operation is **ShowClusterDetail**.
   *
   * Before you change a cluster, look at `status` and `actions`: while something is going on, most changes are refused.
   *
   * Error codes to expect: `CSS.0001` and `CSS.0047` with status 400; `CSS.0002`, `CSS.0016` and `CSS.0022` with
   * status 404.
   *
   * **Reference note.** How to see that nothing is going on with a cluster any more is not said. *Here:* It is idle when its status is 200 and `actions` is empty or missing; with status 303 that does not come by waiting. `conditions.yaml` has it as data, and the wait of the client goes by it.
   *
   * **Reference note.** The examples of queries have URLs with `{Endpoint}` as host, and those of changes have none; some have placeholders for IDs. *Here:* The recordings have paths with the IDs of other examples, without a host.
   *
   * **Reference note.** ListClustersTags has the path `/v1.0/{project_id}/{resource_type}/tags`, which matches the URL of this operation for a cluster with the ID `tags`. *Here:* Both paths as printed.
   *
   * **Reference note.** The example of the request is titled as a question, whether the details are obtained; IDs in the examples of answers are placeholders such as `{CLUSTER_ID}`. *Here:* The examples as they are, with other titles.
   *
   * **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
   *
   * Effect: read. Repeating it: safe.
   *
   * @throws {ServiceError} when the service refuses the request; decide by `status` and `code`.
   * @throws {ArgumentError} when a value cannot be sent; nothing has been sent then.
   * @throws {ConnectionError} when no answer arrived, and {TimeoutError} when it took too long.
   * @throws {ContractError} when the answer is not what the description promises.
   * @see https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3/api-ref/source/apis/cluster_management/querying_cluster_details.rst
   */
  showClusterDetail(request: ShowClusterDetailRequest, options?: CallOptions): PendingCall<ShowClusterDetailResult>;

  /**
   * Enable the VPC endpoint service (StartVpecp).
   *
   * Enables the VPC endpoint service of a cluster, so that clients in other VPCs can reach it through a
   * private address. The official name of this operation is **StartVpecp**.
   *
   * VPC endpoints cost extra. Do not repeat this call blindly after a failure: look at the cluster first,
   * the endpoint service may already be enabled.
   *
   * Error codes to expect: `CSS.0001`, `CSS.0006`, `CSS.0017`, `CSS.0047`, `CSS.0063`, `CSS.5090`, `CSS.5140`,
   * `CSS.5301` and `CSS.5313` with status 400; `CSS.0029` and `CSS.0031` with status 409; `CSS.0011` with
   * status 202, when another operation is running on the cluster.
   *
   * **Reference note.** The official names StartVpecp and StopVpecp transpose two letters, where the other three names of the group have "Vpcep". *Here:* The official name as it is, in `operationId` too.
   *
   * **Reference note.** Whether the endpoint is there, or gone, as soon as the answer arrives is not said. *Here:* Nothing is promised beyond the answer.
   *
   * **Reference note.** When the request is refused because of the cluster is not said. *Here:* ShowClusterDetail tells it before: the request can succeed unless `supportVpcep` is false, the status is not 200, or `actions` is not empty. Without `supportVpcep` nothing speaks against it. `conditions.yaml` has it as data, and the check of the client goes by it.
   *
   * **Reference note.** The page names neither a cost nor what a repeated call does. The user manual says that VPC endpoints are charged. *Here:* Effect `billable`, repetition `unclear`; the client repeats the call by itself only when it cannot have been processed.
   *
   * **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
   *
   * Effect: billable. Repeating it: unclear.
   *
   * @throws {ServiceError} when the service refuses the request; decide by `status` and `code`.
   * @throws {ArgumentError} when a value cannot be sent; nothing has been sent then.
   * @throws {ConnectionError} when no answer arrived, and {TimeoutError} when it took too long.
   * @throws {ContractError} when the answer is not what the description promises.
   * @see https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3/api-ref/source/apis/vpc_endpoint/enabling_the_vpc_endpoint_service.rst
   */
  startVpecp(request: StartVpecpRequest, options?: CallOptions): PendingCall<StartVpecpResult>;

  /**
   * Disable the VPC endpoint service (StopVpecp).
   *
   * Disables the VPC endpoint service of a cluster. From then on nobody reaches the cluster through the IP
   * address or the private domain name of its VPC endpoint. The official name of this operation is
   * **StopVpecp**.
   *
   * Enabling the service again (StartVpecp) does not bring the old state back for sure: IP address and domain
   * name of the endpoint may be different then.
   *
   * Error codes to expect: `CSS.0001`, `CSS.0047`, `CSS.5090`, `CSS.5140`, `CSS.5182`, `CSS.5301` and `CSS.5313`
   * with status 400; `CSS.0029` with status 409; `CSS.0011` with status 202, when another operation is running
   * on the cluster. `CSS.5182` says that the service is off, so after a repeated call it can mean that an earlier
   * attempt has done its work.
   *
   * **Reference note.** The official names StartVpecp and StopVpecp transpose two letters, where the other three names of the group have "Vpcep". *Here:* The official name as it is, in `operationId` too.
   *
   * **Reference note.** Whether the endpoint is there, or gone, as soon as the answer arrives is not said. *Here:* Nothing is promised beyond the answer.
   *
   * **Reference note.** The page has no example of a request. *Here:* The recordings have its method and path, without a body.
   *
   * **Reference note.** The page says that access through the endpoint ends and that its address may change; what a repeated call does is not said. *Here:* Effect `disruptive`, repetition `safe`; the client repeats a failed call by itself.
   *
   * **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
   *
   * Effect: disruptive. Repeating it: safe.
   *
   * @throws {ServiceError} when the service refuses the request; decide by `status` and `code`.
   * @throws {ArgumentError} when a value cannot be sent; nothing has been sent then.
   * @throws {ConnectionError} when no answer arrived, and {TimeoutError} when it took too long.
   * @throws {ContractError} when the answer is not what the description promises.
   * @see https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3/api-ref/source/apis/vpc_endpoint/disabling_the_vpc_endpoint_service.rst
   */
  stopVpecp(request: StopVpecpRequest, options?: CallOptions): PendingCall<StopVpecpResult>;

  /**
   * Change the whitelist of the VPC endpoint service (UpdateVpcepWhitelist).
   *
   * Says which accounts may connect to the VPC endpoint service of a cluster. The official name of this operation
   * is **UpdateVpcepWhitelist**.
   *
   * The list in the body is the new whitelist: name every account that shall have access, not only the new ones.
   * [ShowVpcepConnection](#/vpc-endpoint/showVpcepConnection)
   * returns it as `permissions`.
   *
   * Error codes to expect: `CSS.0001`, `CSS.0006`, `CSS.0017`, `CSS.0047`, `CSS.5090`, `CSS.5140`, `CSS.5182`,
   * `CSS.5301` and `CSS.5313` with status 400; `CSS.0029` with status 409; `CSS.0011` with status 202, when
   * another operation is running on the cluster.
   *
   * **Reference note.** The page says neither what the change does to connections that exist nor what a repeated call does. *Here:* Effect `reversible`, repetition `safe`.
   *
   * **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
   *
   * Effect: reversible. Repeating it: safe.
   *
   * @throws {ServiceError} when the service refuses the request; decide by `status` and `code`.
   * @throws {ArgumentError} when a value cannot be sent; nothing has been sent then.
   * @throws {ConnectionError} when no answer arrived, and {TimeoutError} when it took too long.
   * @throws {ContractError} when the answer is not what the description promises.
   * @see https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3/api-ref/source/apis/vpc_endpoint/modifying_the_vpcep_service_whitelist_of_a_cluster.rst
   */
  updateVpcepWhitelist(request: UpdateVpcepWhitelistRequest, options?: CallOptions): PendingCall<UpdateVpcepWhitelistResult>;

  /**
   * Show the VPC endpoint service and its connections (ShowVpcepConnection).
   *
   * Shows the VPC endpoint service of a cluster: its name, the endpoints that connect to it and the accounts on its
   * whitelist. The official name of this operation is **ShowVpcepConnection**.
   *
   * The endpoints come in parts. The first call gives the first 10; ask for the next ones with `start`, or for more
   * of them at a time with `limit`, up to 1000. `total_count` says how many there are.
   *
   * While the VPC endpoint service is off, expect status 400 with `CSS.5182`.
   *
   * Error codes to expect: `CSS.0001`, `CSS.0047`, `CSS.5038`, `CSS.5182` and `CSS.5313` with status 400; `CSS.0029`
   * with status 409.
   *
   * **Reference note.** How to see that the VPC endpoint service has been enabled or disabled, or that this has failed, is not said. *Here:* It is enabled when ShowVpcepConnection answers 200, and disabled when it answers 400 with CSS.5182. Neither comes any more once the status of the cluster is 303. Anything else says nothing. `conditions.yaml` has it as data, and the waits of the client go by it.
   *
   * **Reference note.** The page says of `start` and `limit` that they select tasks, and it returns no tasks. *Here:* They select the endpoints in `connections`.
   *
   * **Reference note.** What is answered while the VPC endpoint service is off is not said. *Here:* Status 400 with CSS.5182.
   *
   * **Reference note.** The examples of queries have URLs with `{Endpoint}` as host, and those of changes have none; some have placeholders for IDs. *Here:* The recordings have paths with the IDs of other examples, without a host.
   *
   * **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
   *
   * Effect: read. Repeating it: safe.
   *
   * @throws {ServiceError} when the service refuses the request; decide by `status` and `code`.
   * @throws {ArgumentError} when a value cannot be sent; nothing has been sent then.
   * @throws {ConnectionError} when no answer arrived, and {TimeoutError} when it took too long.
   * @throws {ContractError} when the answer is not what the description promises.
   * @see https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3/api-ref/source/apis/vpc_endpoint/obtaining_an_endpoint_connection.rst
   */
  showVpcepConnection(request: ShowVpcepConnectionRequest, options?: CallOptions): PendingCall<ShowVpcepConnectionResult>;

  /**
   * Accept or reject VPC endpoints (UpdateVpcepConnection).
   *
   * Accepts or rejects connections to the VPC endpoint service of a cluster. The official name of this operation
   * is **UpdateVpcepConnection**.
   *
   * Rejecting cuts off whoever reaches the cluster through the endpoint at that time; accepting it again lets them
   * back in.
   *
   * Error codes to expect: `CSS.0001`, `CSS.0006`, `CSS.0017`, `CSS.0047`, `CSS.5090`, `CSS.5140`, `CSS.5182`,
   * `CSS.5301` and `CSS.5313` with status 400; `CSS.0029` with status 409; `CSS.0011` with status 202, when
   * another operation is running on the cluster.
   *
   * **Reference note.** The page says neither what rejecting does to a connection in use nor what a repeated call does. *Here:* Effect `disruptive`, repetition `safe`; a rejected endpoint counts as cut off.
   *
   * **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
   *
   * Effect: disruptive. Repeating it: safe.
   *
   * @throws {ServiceError} when the service refuses the request; decide by `status` and `code`.
   * @throws {ArgumentError} when a value cannot be sent; nothing has been sent then.
   * @throws {ConnectionError} when no answer arrived, and {TimeoutError} when it took too long.
   * @throws {ContractError} when the answer is not what the description promises.
   * @see https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3/api-ref/source/apis/vpc_endpoint/updating_an_endpoint_connection.rst
   */
  updateVpcepConnection(request: UpdateVpcepConnectionRequest, options?: CallOptions): PendingCall<UpdateVpcepConnectionResult>;

  GET: CallByPath<GetCalls>;
  PUT: CallByPath<PutCalls>;
  POST: CallByPath<PostCalls>;
}

/**
 * Makes a client. Nothing is sent until the first call.
 *
 * @throws {ArgumentError} when an option is missing or wrong; the error names the option.
 */
export function createClient(options: ClientOptions): CloudSearchClient {
  return createRuntime(api, options) as unknown as CloudSearchClient;
}
