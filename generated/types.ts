// Made by `npm run generate` from spec/. Do not edit: change spec/ and run it again.

export interface paths {
    "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the cluster.
                 *
                 *     In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
                 *     lists every project with its ID and name. By API, ask the identity service
                 *     (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
                 *     is your region.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description ID of the cluster.
                 *
                 *     In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
                 *     cluster and read it on its details page. By API, list the clusters of the project
                 *     (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable the VPC endpoint service
         * @description Enables the VPC endpoint service of a cluster, so that clients in other VPCs can reach it through a
         *     private address. The official name of this operation is **StartVpecp**.
         *
         *     VPC endpoints cost extra. Do not repeat this call blindly after a failure: look at the cluster first,
         *     the endpoint service may already be enabled.
         *
         *     Error codes to expect: `CSS.0001`, `CSS.0006`, `CSS.0017`, `CSS.0047`, `CSS.0063`, `CSS.5090`, `CSS.5140`,
         *     `CSS.5301` and `CSS.5313` with status 400; `CSS.0029` and `CSS.0031` with status 409; `CSS.0011` with
         *     status 202, when another operation is running on the cluster.
         *
         *     **Reference note.** The official names StartVpecp and StopVpecp transpose two letters, where the other three names of the group have "Vpcep". *Here:* The official name as it is, in `operationId` too.
         *
         *     **Reference note.** Whether the endpoint is there, or gone, as soon as the answer arrives is not said. *Here:* Nothing is promised beyond the answer.
         *
         *     **Reference note.** The page names neither a cost nor what a repeated call does. The user manual says that VPC endpoints are charged. *Here:* Effect `billable`, repetition `unclear`; the client repeats the call by itself only when it cannot have been processed.
         *
         *     **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
         */
        post: operations["startVpecp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the cluster.
                 *
                 *     In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
                 *     lists every project with its ID and name. By API, ask the identity service
                 *     (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
                 *     is your region.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description ID of the cluster.
                 *
                 *     In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
                 *     cluster and read it on its details page. By API, list the clusters of the project
                 *     (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Disable the VPC endpoint service
         * @description Disables the VPC endpoint service of a cluster. From then on nobody reaches the cluster through the IP
         *     address or the private domain name of its VPC endpoint. The official name of this operation is
         *     **StopVpecp**.
         *
         *     Enabling the service again (StartVpecp) does not bring the old state back for sure: IP address and domain
         *     name of the endpoint may be different then.
         *
         *     Error codes to expect: `CSS.0001`, `CSS.0047`, `CSS.5090`, `CSS.5140`, `CSS.5182`, `CSS.5301` and `CSS.5313`
         *     with status 400; `CSS.0029` with status 409; `CSS.0011` with status 202, when another operation is running
         *     on the cluster. `CSS.5182` says that the service is off, so after a repeated call it can mean that an earlier
         *     attempt has done its work.
         *
         *     **Reference note.** The official names StartVpecp and StopVpecp transpose two letters, where the other three names of the group have "Vpcep". *Here:* The official name as it is, in `operationId` too.
         *
         *     **Reference note.** Whether the endpoint is there, or gone, as soon as the answer arrives is not said. *Here:* Nothing is promised beyond the answer.
         *
         *     **Reference note.** The page says that access through the endpoint ends and that its address may change; what a repeated call does is not said. *Here:* Effect `disruptive`, repetition `safe`; the client repeats a failed call by itself.
         *
         *     **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
         */
        put: operations["stopVpecp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the cluster.
                 *
                 *     In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
                 *     lists every project with its ID and name. By API, ask the identity service
                 *     (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
                 *     is your region.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description ID of the cluster.
                 *
                 *     In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
                 *     cluster and read it on its details page. By API, list the clusters of the project
                 *     (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the whitelist of the VPC endpoint service
         * @description Says which accounts may connect to the VPC endpoint service of a cluster. The official name of this operation
         *     is **UpdateVpcepWhitelist**.
         *
         *     The list in the body is the new whitelist: name every account that shall have access, not only the new ones.
         *     ShowVpcepConnection returns the result, in
         *     `permissions`.
         *
         *     Error codes to expect: `CSS.0001`, `CSS.0006`, `CSS.0017`, `CSS.0047`, `CSS.5090`, `CSS.5140`, `CSS.5182`,
         *     `CSS.5301` and `CSS.5313` with status 400; `CSS.0029` with status 409; `CSS.0011` with status 202, when
         *     another operation is running on the cluster.
         *
         *     **Reference note.** The page says neither what the change does to connections that exist nor what a repeated call does. *Here:* Effect `reversible`, repetition `safe`.
         *
         *     **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
         */
        post: operations["updateVpcepWhitelist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/connections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the cluster.
                 *
                 *     In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
                 *     lists every project with its ID and name. By API, ask the identity service
                 *     (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
                 *     is your region.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description ID of the cluster.
                 *
                 *     In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
                 *     cluster and read it on its details page. By API, list the clusters of the project
                 *     (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject VPC endpoints
         * @description Accepts or rejects connections to the VPC endpoint service of a cluster. The official name of this operation
         *     is **UpdateVpcepConnection**.
         *
         *     Rejecting cuts off whoever reaches the cluster through the endpoint at that time; accepting it again lets them
         *     back in.
         *
         *     Error codes to expect: `CSS.0001`, `CSS.0006`, `CSS.0017`, `CSS.0047`, `CSS.5090`, `CSS.5140`, `CSS.5182`,
         *     `CSS.5301` and `CSS.5313` with status 400; `CSS.0029` with status 409; `CSS.0011` with status 202, when
         *     another operation is running on the cluster.
         *
         *     **Reference note.** The page says neither what rejecting does to a connection in use nor what a repeated call does. *Here:* Effect `disruptive`, repetition `safe`; a rejected endpoint counts as cut off.
         *
         *     **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
         */
        post: operations["updateVpcepConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The body with which the service refuses a request.
         *
         *     **Reference note.** Error bodies are described once for the whole API, and the example has a code of another service (AS.0001). *Here:* The two fields of that description, for every status above 300 that a page documents.
         *
         *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* The constant of the result and both fields of the error body are required; further fields are allowed.
         */
        ErrorBody: {
            /** @description Stable code of the error, such as `CSS.0001`. Decide by this and the status. */
            error_code: string;
            /** @description Explanation for people. Its words may change and are not meant for programs. */
            error_msg: string;
        };
        /**
         * @description How to set up the VPC endpoint of the cluster. Every field is optional; an empty object enables the
         *     service with the defaults of the service.
         *
         *     **Reference note.** The page states no default for the three optional fields. *Here:* No default is described.
         *
         *     **Reference note.** The page does not say what happens to a field that it does not list. *Here:* A field that the page does not list is an error.
         */
        StartVpecpRequestBody: {
            /**
             * @description Whether the endpoint gets a private domain name.
             *
             *     - `true`: the service assigns a private domain name, next to the IPv4 address.
             *     - `false`: no domain name; the cluster is reached through the IP address of the endpoint only.
             *
             *     **Reference note.** A later revision of the page spells the three fields `endpoint_with_dns_name`, `profession_vpcep` and `dualstack_enable`. *Here:* The camelCase spelling of the described revision; the other one is refused as an unknown field.
             *
             *     **Reference note.** The page explains the field as enabling the VPC endpoint and lists no values. CreateClusterMultiRole has a field of the same name that switches the private domain name. *Here:* It switches the private domain name.
             */
            endpointWithDnsName?: boolean;
            /**
             * @description Whether to create a professional VPC endpoint.
             *
             *     - `true`: a professional endpoint is created. Dual stack needs it.
             *     - `false`: no professional endpoint is created.
             *
             *     **Reference note.** A later revision of the page spells the three fields `endpoint_with_dns_name`, `profession_vpcep` and `dualstack_enable`. *Here:* The camelCase spelling of the described revision; the other one is refused as an unknown field.
             */
            professionVpcep?: boolean;
            /**
             * @description Whether the endpoint speaks IPv6 next to IPv4 (dual stack).
             *
             *     - `true`: IPv4 and IPv6. Works only together with `professionVpcep: true`, and only if the VPC of the
             *       cluster supports IPv6.
             *     - `false`: no dual stack.
             *
             *     **Reference note.** A later revision of the page spells the three fields `endpoint_with_dns_name`, `profession_vpcep` and `dualstack_enable`. *Here:* The camelCase spelling of the described revision; the other one is refused as an unknown field.
             *
             *     **Reference note.** Dual stack can be enabled only with a professional endpoint; what is answered to a request that asks for it without one is not said. *Here:* The body is invalid; the recording of the refusal uses CSS.0001 (incorrect parameters).
             */
            dualstackEnable?: boolean;
        };
        /** @description The service accepted the request to enable the VPC endpoint service. */
        StartVpecpResult: {
            /**
             * @description What the service does now. Always `createVpcepservice`, the VPC endpoint is enabled.
             *
             *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* The constant of the result and both fields of the error body are required; further fields are allowed.
             * @constant
             */
            action: "createVpcepservice";
        };
        /** @description The service accepted the request to disable the VPC endpoint service. */
        StopVpecpResult: {
            /**
             * @description What the service does now. Always `deleteVpcepservice`, the VPC endpoint is disabled.
             *
             *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* The constant of the result and both fields of the error body are required; further fields are allowed.
             * @constant
             */
            action: "deleteVpcepservice";
        };
        /**
         * @description What to do with which VPC endpoints.
         *
         *     **Reference note.** The page does not say what happens to a field that it does not list. *Here:* A field that the page does not list is an error.
         */
        UpdateVpcepConnectionRequestBody: {
            /**
             * @description What to do with the endpoints.
             *
             *     - `receive`: let them in. Clients behind them can then reach the cluster.
             *     - `reject`: turn them away. A connection that exists ends.
             *
             *     **Reference note.** The value for accepting is `receive`; ShowVpcepConnection shows the result as `accepted`. *Here:* `receive` only, as the page lists it.
             * @enum {string}
             */
            action: "receive" | "reject";
            /**
             * @description The endpoints that this is about, by their IDs.
             *
             *     **Reference note.** A later revision of the page spells the field `endpoint_id_list`. *Here:* The camelCase spelling of the described revision; the snake_case one is refused as an unknown field.
             */
            endpointIdList: string[];
        };
        /**
         * @description The accounts that may connect to the VPC endpoint service of the cluster.
         *
         *     **Reference note.** The page does not say what happens to a field that it does not list. *Here:* A field that the page does not list is an error.
         */
        UpdateVpcepWhitelistRequestBody: {
            /**
             * @description The whitelist: an account ID for each account whose VPC endpoints may ask for a connection. The ID of an
             *     account stands in the console under **My Credentials**, as account ID.
             *
             *     **Reference note.** A later revision of the page spells the field `vpc_permissions`. *Here:* The camelCase spelling of the described revision; the other one is refused as an unknown field.
             *
             *     **Reference note.** Whether the list of a request takes the place of the old one or is added to it is not said. *Here:* It takes the place of the old one.
             */
            vpcPermissions: string[];
        };
    };
    responses: {
        /**
         * @description Any other answer, from the service or from a gateway in front of it: another operation is still running
         *     (202 with `CSS.0011`), the token is missing or expired (401), a permission is missing (403), the path leads
         *     nowhere (404), too many requests (429), or a failure on their side (500 and above). Nothing is promised
         *     about the body: it may be JSON in another form, an HTML page, or empty. Decide by the status, and look for
         *     `error_code` under 202 too.
         *
         *     **Reference note.** The catalogue lists CSS.0011 (another operation is running) under status 202. *Here:* An error body is an error, also under a status of success.
         *
         *     **Reference note.** The pages document neither other statuses than those of their tables, not even 401, nor what a gateway in front of the service answers. *Here:* One response for everything else, with nothing promised about its body.
         */
        OtherAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
            };
        };
        /**
         * @description A precondition of the request does not hold; the reference does not say which. Check that the cluster is
         *     available and that its VPC endpoint service is enabled. The status may come without a body.
         *
         *     **Reference note.** The pages list status 412, but no code of the catalogue has this status. *Here:* The general error body is described; its example only shows the form. The recording has no body, and the client gives a typed error from the status alone.
         */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the cluster.
         *
         *     In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
         *     cluster and read it on its details page. By API, list the clusters of the project
         *     (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
         *
         *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
         */
        cluster_id: string;
        /**
         * @description ID of the project that owns the cluster.
         *
         *     In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
         *     lists every project with its ID and name. By API, ask the identity service
         *     (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
         *     is your region.
         *
         *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
         */
        project_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    startVpecp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the cluster.
                 *
                 *     In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
                 *     lists every project with its ID and name. By API, ask the identity service
                 *     (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
                 *     is your region.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description ID of the cluster.
                 *
                 *     In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
                 *     cluster and read it on its details page. By API, list the clusters of the project
                 *     (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * @description The options of the endpoint. `{}` is a valid body, leaving it out is not.
         *
         *     **Reference note.** Every field is optional; whether the body may be left out is not said. *Here:* The body is required, and `{}` is enough.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartVpecpRequestBody"];
            };
        };
        responses: {
            /** @description The request succeeded; the VPC endpoint is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartVpecpResult"];
                };
            };
            /**
             * @description The service refused the request: a field has a wrong name, letter case, type or combination, the cluster
             *     does not exist, or its state, the quota or your permissions do not allow it. Correct what the
             *     message names before you try again; the same request will be refused again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description The request conflicts with the current state of the cluster, for example because its VPC endpoint
             *     already exists or is being created. Look at the cluster before you do anything else: it may already be
             *     as you want it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description A precondition of the request does not hold. The reference does not say which; the documented ones are
             *     that dual stack needs a professional endpoint and a VPC that supports IPv6. Check these and the state
             *     of the cluster. The status may come without a body.
             *
             *     **Reference note.** The pages list status 412, but no code of the catalogue has this status. *Here:* The general error body is described; its example only shows the form. The recording has no body, and the client gives a typed error from the status alone.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            default: components["responses"]["OtherAnswer"];
        };
    };
    stopVpecp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the cluster.
                 *
                 *     In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
                 *     lists every project with its ID and name. By API, ask the identity service
                 *     (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
                 *     is your region.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description ID of the cluster.
                 *
                 *     In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
                 *     cluster and read it on its details page. By API, list the clusters of the project
                 *     (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the VPC endpoint is disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopVpecpResult"];
                };
            };
            /**
             * @description The service refused the request: the VPC endpoint service is not enabled, the cluster does not exist, or
             *     its state or your permissions do not allow it. The code says which; if the service is off, there is
             *     nothing left to do.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description The request conflicts with the current state of the cluster, for example because its VPC endpoint is
             *     still being created. Wait until that is done, then send the request again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["OtherAnswer"];
        };
    };
    updateVpcepWhitelist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the cluster.
                 *
                 *     In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
                 *     lists every project with its ID and name. By API, ask the identity service
                 *     (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
                 *     is your region.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description ID of the cluster.
                 *
                 *     In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
                 *     cluster and read it on its details page. By API, list the clusters of the project
                 *     (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * @description The accounts on the whitelist.
         *
         *     **Reference note.** A field of the body is mandatory; whether the body itself may be left out is not said. *Here:* The body is required.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVpcepWhitelistRequestBody"];
            };
        };
        responses: {
            /**
             * @description The request succeeded; the whitelist is changed. The answer has no body.
             *
             *     **Reference note.** The pages of UpdateVpcepWhitelist and UpdateVpcepConnection say that the response is "None" and give it no status. *Here:* Status 200, the one success of the status table, without a body.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The service refused the request: the list is missing or not a list of texts, a field is unknown, the VPC
             *     endpoint service is not enabled, the cluster does not exist, or its state or your permissions do not allow
             *     it. The whitelist is as it was.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description The request conflicts with the current state of the cluster, for example because its VPC endpoint service
             *     is still being set up. Send the list again when that is done.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["OtherAnswer"];
        };
    };
    updateVpcepConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the cluster.
                 *
                 *     In the console, open **My Credentials** from the menu of your user name: the page **API Credentials**
                 *     lists every project with its ID and name. By API, ask the identity service
                 *     (`GET https://iam.{region}.otc.t-systems.com/v3/projects`) and take the `id` of the project whose `name`
                 *     is your region.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description ID of the cluster.
                 *
                 *     In the console of the service, open **Clusters** and copy the ID from the column **Name/ID**, or open the
                 *     cluster and read it on its details page. By API, list the clusters of the project
                 *     (`GET /v1.0/{project_id}/clusters`) and take `clusters[].id`.
                 *
                 *     **Reference note.** The pages set no bounds for the IDs in the path. *Here:* They are not empty.
                 */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * @description The decision, and the endpoints that it is about.
         *
         *     **Reference note.** A field of the body is mandatory; whether the body itself may be left out is not said. *Here:* The body is required.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVpcepConnectionRequestBody"];
            };
        };
        responses: {
            /**
             * @description The request succeeded; the decision is taken. The answer has no body.
             *
             *     **Reference note.** The pages of UpdateVpcepWhitelist and UpdateVpcepConnection say that the response is "None" and give it no status. *Here:* Status 200, the one success of the status table, without a body.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The service refused the request: a field is missing, unknown or of a wrong type, the action is not one of
             *     the two, the VPC endpoint service is not enabled, the cluster does not exist, or its state or your
             *     permissions do not allow it. No endpoint was accepted or rejected.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description The request conflicts with the current state of the cluster, for example because its VPC endpoint service
             *     is not set up yet. Decide again when it is.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["OtherAnswer"];
        };
    };
}
