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
         *     **Reference note.** The official name transposes two letters: StartVpecp, where the other three names of the group have "Vpcep". *Here:* The official name as it is, in `operationId` too.
         *
         *     **Reference note.** Whether the endpoint can be used as soon as the answer arrives is not said. *Here:* Nothing is promised beyond the answer.
         *
         *     **Reference note.** The page names neither a cost nor what a repeated call does. The user manual says that VPC endpoints are charged. *Here:* Effect `billable`, repetition `unclear`; the client repeats the call by itself only when it cannot have been processed.
         *
         *     **Reference note.** The page links to the catalogue of all error codes and names none for this operation. *Here:* The codes whose meaning can apply to it are listed.
         */
        post: operations["startVpecp"];
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
         *     **Reference note.** The page does not say what happens to a field that it does not list. *Here:* Fields other than the three are an error.
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
         *     **Reference note.** The pages document neither other statuses than those of their tables nor what a gateway in front of the service answers. *Here:* One response for everything else, with nothing promised about its body.
         */
        OtherAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
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
             *     **Reference note.** The page lists status 412, but no code of the catalogue has this status. *Here:* The general error body is described; its example only shows the form. The recording has no body, and the client gives a typed error from the status alone.
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
}
