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

/** The body with which the service refuses a request. */
export type ErrorBody = components["schemas"]["ErrorBody"];

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

type PutCalls = {
  "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/close": { request: { params: operations["stopVpecp"]["parameters"] }; data: StopVpecpResult };
};

type PostCalls = {
  "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open": { request: { params: operations["startVpecp"]["parameters"]; body: StartVpecpRequestBody }; data: StartVpecpResult };
  "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/permissions": { request: { params: operations["updateVpcepWhitelist"]["parameters"]; body: UpdateVpcepWhitelistRequestBody }; data: UpdateVpcepWhitelistResult };
  "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/connections": { request: { params: operations["updateVpcepConnection"]["parameters"]; body: UpdateVpcepConnectionRequestBody }; data: UpdateVpcepConnectionResult };
};

/** A client of the service: a method per operation, and the calls of openapi-fetch by path. */
export interface CloudSearchClient {
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
   * ShowVpcepConnection returns the result, in
   * `permissions`.
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
