// Made by `npm run generate` from spec/. Do not edit: change spec/ and run it again.

export interface paths {
    "/v1.0/{project_id}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
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
            };
            cookie?: never;
        };
        /**
         * List the clusters
         * @description Lists the clusters of a project with their states, the newest cluster first. The official name of this operation
         *     is **ListClustersDetails**.
         *
         *     The list comes in parts. The first call gives the first 10 clusters; ask for the next ones with `start`, or for
         *     more of them at a time with `limit`, up to 1000. `totalSize` says how many there are.
         *
         *     Error codes to expect: `CSS.0001` and `CSS.5038` with status 400; `CSS.0016` with status 404.
         *
         *     **Reference note.** That the newest cluster comes first is said of the field `created` and not of the operation. *Here:* It is said with the operation, and holds for the whole list.
         *
         *     **Reference note.** Each example of a request has two URLs, labelled as methods 1 and 2: with `start=1` and without it. *Here:* Both are recorded; they mean the same.
         *
         *     **Reference note.** The examples of queries have URLs with `{Endpoint}` as host, and those of changes have none; some have placeholders for IDs. *Here:* The recordings have paths with the IDs of other examples, without a host.
         *
         *     **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
         */
        get: operations["listClustersDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{project_id}/clusters/{cluster_id}": {
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
         * Show a cluster
         * @description Shows one cluster with all its details: state, engine, nodes, addresses, and whether its VPC endpoint service can be
         *     enabled. The official name of this operation is **ShowClusterDetail**.
         *
         *     Before you change a cluster, look at `status` and `actions`: while something is going on, most changes are refused.
         *
         *     Error codes to expect: `CSS.0001` and `CSS.0047` with status 400; `CSS.0002`, `CSS.0016` and `CSS.0022` with
         *     status 404.
         *
         *     **Reference note.** How to see that nothing is going on with a cluster any more is not said. *Here:* It is idle when its status is 200 and `actions` is empty or missing; with status 303 that does not come by waiting. `conditions.yaml` has it as data, and the wait of the client goes by it.
         *
         *     **Reference note.** The examples of queries have URLs with `{Endpoint}` as host, and those of changes have none; some have placeholders for IDs. *Here:* The recordings have paths with the IDs of other examples, without a host.
         *
         *     **Reference note.** ListClustersTags has the path `/v1.0/{project_id}/{resource_type}/tags`, which matches the URL of this operation for a cluster with the ID `tags`. *Here:* Both paths as printed.
         *
         *     **Reference note.** The example of the request is titled as a question, whether the details are obtained; IDs in the examples of answers are placeholders such as `{CLUSTER_ID}`. *Here:* The examples as they are, with other titles.
         *
         *     **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
         */
        get: operations["showClusterDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         *     **Reference note.** When the request is refused because of the cluster is not said. *Here:* ShowClusterDetail tells it before: the request can succeed unless `supportVpcep` is false, the status is not 200, or `actions` is not empty. Without `supportVpcep` nothing speaks against it. `conditions.yaml` has it as data, and the check of the client goes by it.
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
         *     **Reference note.** The page has no example of a request. *Here:* The recordings have its method and path, without a body.
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
         *     [ShowVpcepConnection](#/vpc-endpoint/showVpcepConnection)
         *     returns it as `permissions`.
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
        /**
         * Show the VPC endpoint service and its connections
         * @description Shows the VPC endpoint service of a cluster: its name, the endpoints that connect to it and the accounts on its
         *     whitelist. The official name of this operation is **ShowVpcepConnection**.
         *
         *     The endpoints come in parts. The first call gives the first 10; ask for the next ones with `start`, or for more
         *     of them at a time with `limit`, up to 1000. `total_count` says how many there are.
         *
         *     While the VPC endpoint service is off, expect status 400 with `CSS.5182`.
         *
         *     Error codes to expect: `CSS.0001`, `CSS.0047`, `CSS.5038`, `CSS.5182` and `CSS.5313` with status 400; `CSS.0029`
         *     with status 409.
         *
         *     **Reference note.** How to see that the VPC endpoint service has been enabled or disabled, or that this has failed, is not said. *Here:* It is enabled when ShowVpcepConnection answers 200, and disabled when it answers 400 with CSS.5182. Neither comes any more once the status of the cluster is 303. Anything else says nothing. `conditions.yaml` has it as data, and the waits of the client go by it.
         *
         *     **Reference note.** The page says of `start` and `limit` that they select tasks, and it returns no tasks. *Here:* They select the endpoints in `connections`.
         *
         *     **Reference note.** What is answered while the VPC endpoint service is off is not said. *Here:* Status 400 with CSS.5182.
         *
         *     **Reference note.** The examples of queries have URLs with `{Endpoint}` as host, and those of changes have none; some have placeholders for IDs. *Here:* The recordings have paths with the IDs of other examples, without a host.
         *
         *     **Reference note.** The pages link to the catalogue of all error codes and name none for their operation. *Here:* The codes whose meaning can apply to the operation are listed.
         */
        get: operations["showVpcepConnection"];
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
         * @description What a list and the details of a cluster have in common.
         *
         *     **Reference note.** The two pages describe the same fields in tables of their own, with small differences in the text. *Here:* One description of the fields that both have, with what either page says.
         *
         *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
         */
        Cluster: {
            /** @description The search engine of a cluster. */
            datastore?: components["schemas"]["ClusterDatastore"];
            /** @description Access to Kibana from the internet. */
            publicKibanaResp?: components["schemas"]["PublicKibana"];
            /**
             * @description Who may reach the cluster from the internet.
             *
             *     **Reference note.** The whitelist of the public access is called `elbWhiteList`, that of Kibana `elbWhiteListResp`. *Here:* Each name where it is printed.
             */
            elbWhiteList?: components["schemas"]["PublicWhitelist"];
            /** @description When the cluster was last changed, such as `2023-10-09T02:07:13`. */
            updated?: string;
            /** @description Name of the cluster. */
            name: string;
            /**
             * @description Public IP address of the cluster, if it has one, with or without the port.
             *
             *     **Reference note.** The text of `publicIp` in the details says that it has a port, and no example has one; `publicKibanaIp` has a port in the example of the list only. *Here:* With or without a port.
             */
            publicIp?: string;
            /** @description When the cluster was created, such as `2023-10-09T02:07:13`. */
            created?: string;
            /** @description ID of the cluster. All other operations take it as `cluster_id`. */
            id: string;
            /**
             * @description State of the cluster, digits written as text.
             *
             *     - `100`: an operation is in progress, such as its creation.
             *     - `200`: available.
             *     - `303`: not available, for example because its creation failed; `failedReason` says why.
             *
             *     **Reference note.** The page lists values of the field; whether the service may send others is not said. *Here:* The listed values are known, any other text is valid too.
             *
             *     **Reference note.** In the list 100 means creating; in the details, any operation in progress, and there the value is not an item of the list of values. *Here:* An operation in progress.
             *
             *     **Reference note.** The status is a String of digits; in ListAiOps a status is an Integer. *Here:* Text.
             */
            status: "100" | "200" | "303" | (string & {});
            /**
             * @description Where clients in the VPC of the cluster reach it: private IPv4 address and port, such as `192.168.0.122:9200`.
             *
             *     **Reference note.** A sentence about another meaning of the field for clusters of the type KooSearch stands in text that was not meant to be shown (`tag:white`). *Here:* It is left out.
             */
            endpoint?: string;
            /** @description ID of the VPC in which the cluster is. */
            vpcId?: string;
            /** @description ID of the subnet in which the cluster is. */
            subnetId?: string;
            /** @description ID of the security group that says who reaches the nodes. */
            securityGroupId?: string;
            /** @description Bandwidth of the public access, in Mbit/s. */
            bandwidthSize?: number;
            /**
             * @description Whether clients speak HTTPS with the cluster.
             *
             *     - `true`: communication is encrypted.
             *     - `false`: communication is not encrypted.
             */
            httpsEnable?: boolean;
            /**
             * @description Whether the disks of the nodes are encrypted.
             *
             *     - `true`: encrypted.
             *     - `false`: not encrypted.
             */
            diskEncrypted?: boolean;
            /**
             * @description Whether clients have to log in (security mode).
             *
             *     - `true`: users and passwords are checked.
             *     - `false`: whoever reaches the cluster may use it. This is the default of a new cluster.
             */
            authorityEnable?: boolean;
            /**
             * @description Whether snapshots are switched on.
             *
             *     - `true`: snapshots can be made.
             *     - `false`: the snapshot function is off.
             */
            backupAvailable?: boolean;
            /**
             * @description How far creation and scaling have got, in percent, under the name of the action, such as `CREATING` for the
             *     creation. Empty if nothing is going on.
             *
             *     **Reference note.** The field is an Object without a table. By the text it shows percentages, and CREATING is one of its names; in the examples it is empty. *Here:* An object with any fields.
             */
            actionProgress?: {
                [key: string]: unknown;
            };
            /**
             * @description What is happening to the cluster now; empty if nothing is.
             *
             *     - `REBOOTING`: it restarts.
             *     - `GROWING`: it is scaled.
             *     - `RESTORING`: a snapshot is restored.
             *     - `SNAPSHOTTING`: a snapshot is made.
             *
             *     **Reference note.** The page lists values of the field; whether the service may send others is not said. *Here:* The listed values are known, any other text is valid too.
             */
            actions?: ("REBOOTING" | "GROWING" | "RESTORING" | "SNAPSHOTTING" | (string & {}))[];
            /**
             * @description ID of the enterprise project to which the cluster belongs. It is left out for users who have not enabled
             *     enterprise projects.
             */
            enterpriseProjectId?: string;
            /** @description The tags of the cluster. */
            tags?: components["schemas"]["ClusterTag"][];
            /** @description Why the cluster is not available. It is left out while the cluster is available. */
            failedReason?: components["schemas"]["ClusterFailure"];
            /** @description ID of the resource behind the public access to the cluster. */
            bandwidthResourceId?: string;
            /** @description Where clients in the VPC of the cluster reach it by IPv6, address and port. */
            ipv6Endpoint?: string;
            /** @description ID of the key with which the disks of the cluster are encrypted. */
            cmkId?: string;
            /**
             * @description Whether the cluster is paid by month or year and not by use.
             *
             *     **Reference note.** The examples of both pages return `period`, which no table lists. Pages of other operations speak of yearly and monthly clusters and have no field for it. *Here:* The field is described as what its name and those pages suggest.
             */
            period?: boolean;
        };
        /** @description The search engine of a cluster. */
        ClusterDatastore: {
            /**
             * @description Which engine the cluster runs.
             *
             *     **Reference note.** The page lists values of the field; whether the service may send others is not said. *Here:* The listed values are known, any other text is valid too.
             *
             *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
             */
            type: "elasticsearch" | "logstash" | "opensearch" | (string & {});
            /** @description Version of the engine, such as `7.10.2`. */
            version?: string;
            /**
             * @description Whether the cluster can have the security mode, in which clients log in.
             *
             *     - `true`: the security mode is supported.
             *     - `false`: the security mode is not supported.
             */
            supportSecuritymode?: boolean;
            /** @description Version of the image from which the nodes are made, such as `7.10.2_24.3.0_0827`. */
            subVersion?: string;
            /**
             * @description Whether the image of the cluster has reached its end of service.
             *
             *     - `true`: it has; think about an upgrade.
             *     - `false`: it has not.
             */
            isEosCluster?: boolean;
        };
        /** @description Why the cluster is not available. It is left out while the cluster is available. */
        ClusterFailure: {
            /**
             * @description What went wrong.
             *
             *     - `CSS.6000`: the cluster could not be created.
             *     - `CSS.6001`: it could not be scaled out.
             *     - `CSS.6002`: it could not be restarted.
             *     - `CSS.6004`: one of its nodes could not be created.
             *     - `CSS.6005`: a service in it could not be set up.
             *
             *     **Reference note.** The page lists values of the field; whether the service may send others is not said. *Here:* The listed values are known, any other text is valid too.
             *
             *     **Reference note.** CSS.6002 and CSS.6005 are listed here, and the catalogue of error codes lacks them. *Here:* They are known values of this field; the catalogue stays as it is.
             */
            errorCode?: "CSS.6000" | "CSS.6001" | "CSS.6002" | "CSS.6004" | "CSS.6005" | (string & {});
            /** @description The failure in words, for people. */
            errorMsg?: string;
        };
        /**
         * @description A cluster as a list shows it.
         *
         *     **Reference note.** A later revision adds `currentSubnetIds` and `desc` to the cluster, `subnetId` to its nodes and, in the list only, `snapshotPolicy`. *Here:* These fields are not described; an answer that has them is valid.
         */
        ClusterInList: components["schemas"]["Cluster"] & {
            /** @description The nodes of the cluster, each with its address in `ip`. */
            instances?: components["schemas"]["ClusterNodeInList"][];
        };
        /**
         * @description A node of a cluster.
         *
         *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
         */
        ClusterNode: {
            /**
             * @description State of the node, digits written as text.
             *
             *     - `100`: it is being created.
             *     - `200`: available.
             *     - `303`: not available, for example because its creation failed.
             *
             *     **Reference note.** The page lists values of the field; whether the service may send others is not said. *Here:* The listed values are known, any other text is valid too.
             *
             *     **Reference note.** The status is a String of digits; in ListAiOps a status is an Integer. *Here:* Text.
             */
            status: "100" | "200" | "303" | (string & {});
            /**
             * @description Part that the node plays in the cluster, such as `ess` for a data node.
             *
             *     **Reference note.** The page lists no types of nodes; the example has `ess`. *Here:* Any text.
             */
            type?: string;
            /** @description ID of the node. */
            id: string;
            /** @description Name of the node. */
            name?: string;
            /** @description Name of the flavor of the node, such as `ess.spec-4u8g`. */
            specCode?: string;
            /** @description Availability zone in which the node is. */
            azCode?: string;
            /** @description The disk of a node. */
            volume?: components["schemas"]["NodeVolume"];
            /** @description Resource ID of the node. */
            resourceId?: string;
        };
        /** @description A node as the details of a cluster show it. */
        ClusterNodeInDetail: components["schemas"]["ClusterNode"] & {
            /**
             * @description IP address of the node. A list of clusters calls it `ip`.
             *
             *     **Reference note.** A later revision calls the field `ip`, as the list does. *Here:* `privateIp`, as in the described revision.
             */
            privateIp?: string;
        };
        /** @description A node as a list of clusters shows it. */
        ClusterNodeInList: components["schemas"]["ClusterNode"] & {
            /**
             * @description IP address of the node. The details of a cluster call it `privateIp`.
             *
             *     **Reference note.** The address of a node is `ip` in the list and `privateIp` in the details. *Here:* Each name where it is printed.
             */
            ip?: string;
        };
        /** @description A tag of a cluster. */
        ClusterTag: {
            /** @description Key of the tag. */
            key?: string;
            /** @description Value of the tag. */
            value?: string;
        };
        /**
         * @description The body with which the service refuses a request.
         *
         *     **Reference note.** Error bodies are described once for the whole API, and the example has a code of another service (AS.0001). *Here:* The two fields of that description, for every status above 300 that a page documents.
         *
         *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
         */
        ErrorBody: {
            /** @description Stable code of the error, such as `CSS.0001`. Decide by this and the status. */
            error_code: string;
            /** @description Explanation for people. Its words may change and are not meant for programs. */
            error_msg: string;
        };
        /**
         * @description Who may reach Kibana from the internet. It may be `null`.
         *
         *     **Reference note.** The example has `null` here, which no text mentions. *Here:* The field may be `null`.
         *
         *     **Reference note.** The whitelist of the public access is called `elbWhiteList`, that of Kibana `elbWhiteListResp`. *Here:* Each name where it is printed.
         */
        KibanaWhitelist: {
            /**
             * @description Whether the whitelist of Kibana is in force.
             *
             *     - `true`: only addresses on the list reach Kibana.
             *     - `false`: any address does.
             */
            enableWhiteList?: boolean;
            /** @description The addresses that may reach Kibana. */
            whiteList?: string;
        } | null;
        /**
         * @description The clusters of a project, or a part of them.
         *
         *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
         */
        ListClustersDetailsResult: {
            /**
             * @description Number of clusters in the whole list, not only in this answer.
             *
             *     **Reference note.** The number of clusters is not said to be that of the whole list. *Here:* It is; the client goes on until it has that many.
             */
            totalSize: number;
            /** @description The clusters, as many as `limit` allows, the newest first. */
            clusters: components["schemas"]["ClusterInList"][];
        };
        /** @description The disk of a node. */
        NodeVolume: {
            /** @description Type of the disk, such as `ULTRAHIGH`. */
            type?: string;
            /**
             * @description Size of the disk.
             *
             *     **Reference note.** No unit is given; where clusters are created, sizes of disks are in GB. *Here:* A number, without a unit that is promised.
             */
            size?: number;
            /** @description Resource IDs of the disk. */
            resourceIds?: string[];
        };
        /** @description Access to Kibana from the internet. */
        PublicKibana: {
            /** @description Bandwidth of the access, in Mbit/s. */
            eipSize?: number;
            /**
             * @description Who may reach Kibana from the internet. It may be `null`.
             *
             *     **Reference note.** The example has `null` here, which no text mentions. *Here:* The field may be `null`.
             *
             *     **Reference note.** The whitelist of the public access is called `elbWhiteList`, that of Kibana `elbWhiteListResp`. *Here:* Each name where it is printed.
             */
            elbWhiteListResp?: components["schemas"]["KibanaWhitelist"];
            /**
             * @description Public IP address at which Kibana answers, with or without the port.
             *
             *     **Reference note.** The text of `publicIp` in the details says that it has a port, and no example has one; `publicKibanaIp` has a port in the example of the list only. *Here:* With or without a port.
             */
            publicKibanaIp?: string;
            /** @description ID of the resource behind the public access to Kibana. */
            bandwidthResourceId?: string;
        };
        /**
         * @description Who may reach the cluster from the internet.
         *
         *     **Reference note.** The whitelist of the public access is called `elbWhiteList`, that of Kibana `elbWhiteListResp`. *Here:* Each name where it is printed.
         */
        PublicWhitelist: {
            /**
             * @description Whether the whitelist of the public access is in force.
             *
             *     - `true`: only addresses on the list reach the cluster.
             *     - `false`: any address does.
             */
            enableWhiteList?: boolean;
            /** @description The addresses that may reach the cluster. */
            whiteList?: string;
        };
        /**
         * @description A cluster with all its details.
         *
         *     **Reference note.** A later revision adds `currentSubnetIds` and `desc` to the cluster, `subnetId` to its nodes and, in the list only, `snapshotPolicy`. *Here:* These fields are not described; an answer that has them is valid.
         */
        ShowClusterDetailResult: components["schemas"]["Cluster"] & {
            /** @description The nodes of the cluster, each with its address in `privateIp`. */
            instances?: components["schemas"]["ClusterNodeInDetail"][];
            /** @description IPv4 address of the VPC endpoint through which clients reach the cluster. */
            vpcepIp?: string;
            /** @description IPv6 address of the VPC endpoint through which clients reach the cluster. */
            vpcepIpv6Address?: string;
            /** @description Whether the VPC endpoint service can be enabled for this cluster. Look here before you call StartVpecp. */
            supportVpcep?: boolean;
        };
        /**
         * @description The VPC endpoint service of a cluster, who is connected to it and who may connect.
         *
         *     **Reference note.** One table has `vpcServiceName` beside `total_count`, another `maxSession` beside `created_at`. *Here:* Each name as printed.
         *
         *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
         */
        ShowVpcepConnectionResult: {
            /** @description The endpoints that are or were connected, as many as `limit` allows. */
            connections: components["schemas"]["VpcepConnection"][];
            /**
             * @description Name of the VPC endpoint service. Whoever creates an endpoint in another VPC has to enter it there.
             *
             *     **Reference note.** The name in the example begins with a region of another cloud (`cn-north-4`). *Here:* The example as it is; expect your own region there.
             */
            vpcServiceName?: string;
            /** @description The whitelist, one entry for each account that may connect. */
            permissions?: components["schemas"]["VpcepPermission"][];
            /**
             * @description A switch of the endpoint.
             *
             *     - `true`: the VPC endpoint is enabled.
             *     - `false`: the VPC endpoint is disabled.
             *
             *     **Reference note.** The field says whether to update endpoints; its values are explained as the endpoint being enabled or disabled; the example of an enabled service has false. *Here:* The explanation of the values. Do not decide by this field.
             */
            vpcepUpdateSwitch?: boolean;
            /**
             * @description Number of endpoints in the whole list, not only in this answer.
             *
             *     **Reference note.** The total is called `total_count` here, `total_size` and `totalSize` elsewhere; whether it counts the whole list or this answer is not said. *Here:* The name as printed; it counts the whole list.
             */
            total_count: number;
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
             *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
             * @constant
             */
            action: "createVpcepservice";
        };
        /** @description The service accepted the request to disable the VPC endpoint service. */
        StopVpecpResult: {
            /**
             * @description What the service does now. Always `deleteVpcepservice`, the VPC endpoint is disabled.
             *
             *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
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
             * @description The endpoints that this is about, by their IDs: `connections[].id` of ShowVpcepConnection.
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
        /**
         * @description An endpoint in some VPC, and the state of its connection to the VPC endpoint service of the cluster.
         *
         *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
         */
        VpcepConnection: {
            /** @description ID of the VPC endpoint. UpdateVpcepConnection accepts or rejects it by this ID. */
            id: string;
            /**
             * @description State of the connection.
             *
             *     - `accepted`: the endpoint may connect, and clients reach the cluster through it.
             *     - `rejected`: the endpoint is turned away.
             *
             *     **Reference note.** The page lists values of the field; whether the service may send others is not said. *Here:* The listed values are known, any other text is valid too.
             */
            status: "accepted" | "rejected" | (string & {});
            /**
             * @description How many connections the endpoint can have at a time, a number written as text, such as `3000`.
             *
             *     **Reference note.** The number of connections is a String. *Here:* Text, as the table and the example have it.
             */
            maxSession?: string;
            /**
             * @description Name of the endpoint, such as `default`.
             *
             *     **Reference note.** The field is described as the endpoint name; its own name speaks of a specification, and in the example both endpoints are called default. *Here:* The name of the endpoint, as the text says.
             */
            specificationName?: string;
            /**
             * @description When the endpoint was created, such as `2024-06-11T09:36:24Z`.
             *
             *     **Reference note.** The text gives the format `CCYY-MM-DDThh:mm:ss`, without a time zone; the example ends in Z. *Here:* Text without a promised format.
             */
            created_at?: string;
            /**
             * @description When the endpoint was last changed; `null` if it never was.
             *
             *     **Reference note.** The name is `update_at`, beside `created_at`; the text says that null is the default value. *Here:* The name as printed; `null` is a value that the service sends.
             */
            update_at?: string | null;
            /** @description ID of the account that owns the endpoint. */
            domain_id?: string;
            /** @description IPv4 address of the endpoint, in the VPC of its owner. */
            vpcepIp?: string;
            /**
             * @description IPv6 address of the endpoint; `null` if it has none.
             *
             *     **Reference note.** The example has `null` here, which no text mentions. *Here:* The field may be `null`.
             */
            vpcepIpv6Address?: string | null;
            /**
             * @description Private domain name of the endpoint; `null` if it has none.
             *
             *     **Reference note.** The example has `null` here, which no text mentions. *Here:* The field may be `null`.
             */
            vpcepDnsName?: string | null;
        };
        /**
         * @description An entry of the whitelist.
         *
         *     **Reference note.** The tables of response fields do not say which fields are always present. *Here:* Only what every example has and callers decide by is required, such as constants, IDs, states and the two fields of the error body; further fields are allowed.
         */
        VpcepPermission: {
            /** @description ID of the entry. */
            id?: string;
            /** @description Who may connect, such as `iam:domain::db9b76a0d9ae431f8e85e89da2ca867c` for an account with this ID. */
            permission: string;
            /**
             * @description What kind of thing `permission` names, such as `domainId` for an account.
             *
             *     **Reference note.** No values are listed; the example has `domainId`. *Here:* Any text.
             */
            permission_type?: string;
            /** @description When the entry was made, such as `2023-10-12T07:33:11Z`. */
            created_at?: string;
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
         *     **Reference note.** By the list of statuses, 504 comes only to requests with a parameter `Timeout`; no page has one. *Here:* Status 504 can come at any time.
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
        /** @description How many items the answer has at most. It has fewer at the end of the list. */
        limit: number;
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
        /**
         * @description Where the answer begins: the position of its first item in the whole list, counted from 1. If `limit` is 10, the
         *     second part of the list begins at 11.
         *
         *     **Reference note.** A later revision calls the parameter `offset`. *Here:* `start`, as in the described revision.
         *
         *     **Reference note.** The pages say that the query starts from the first item when `start` is 1. Whether it counts items or parts, what happens beyond the end, and how to get at what lies beyond 1000 is not said. *Here:* It counts items; `x-pagination` says so to the client. Up to 1999 items can be reached, with `start=1000&limit=1000`.
         */
        start: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listClustersDetails: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer begins: the position of its first item in the whole list, counted from 1. If `limit` is 10, the
                 *     second part of the list begins at 11.
                 *
                 *     **Reference note.** A later revision calls the parameter `offset`. *Here:* `start`, as in the described revision.
                 *
                 *     **Reference note.** The pages say that the query starts from the first item when `start` is 1. Whether it counts items or parts, what happens beyond the end, and how to get at what lies beyond 1000 is not said. *Here:* It counts items; `x-pagination` says so to the client. Up to 1999 items can be reached, with `start=1000&limit=1000`.
                 */
                start?: components["parameters"]["start"];
                /** @description How many items the answer has at most. It has fewer at the end of the list. */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Only clusters with this engine. Left out, the list has clusters with any engine.
                 *
                 *     **Reference note.** The heading of the default says that there is none, and that all clusters are returned if the parameter is left blank. *Here:* No default; leave the parameter out for all engines.
                 */
                datastoreType?: "elasticsearch" | "logstash" | "opensearch";
            };
            header?: never;
            path?: {
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
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; here are the clusters, or none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClustersDetailsResult"];
                };
            };
            /**
             * @description The service refused the request: `start` or `limit` is no number or out of range, or the engine is none of the
             *     three. Correct the parameter that the message names.
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
             * @description The service found nothing under this path. Check the project ID and the region; a project without clusters is
             *     no error, its list is empty.
             */
            404: {
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
    showClusterDetail: {
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
            /** @description The request succeeded; here is the cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowClusterDetailResult"];
                };
            };
            /**
             * @description The service refused the request, for example because the cluster does not exist any more. Check the cluster ID;
             *     the same request will be refused again.
             *
             *     **Reference note.** The page lists 400 and 404; for a cluster that does not exist, the catalogue has codes of both statuses. *Here:* Both are described, CSS.0047 with 400 and CSS.0022 with 404.
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
             * @description There is no such cluster in this project. List the clusters, and check the project and the region.
             *
             *     **Reference note.** The page lists 400 and 404; for a cluster that does not exist, the catalogue has codes of both statuses. *Here:* Both are described, CSS.0047 with 400 and CSS.0022 with 404.
             */
            404: {
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
    showVpcepConnection: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer begins: the position of its first item in the whole list, counted from 1. If `limit` is 10, the
                 *     second part of the list begins at 11.
                 *
                 *     **Reference note.** A later revision calls the parameter `offset`. *Here:* `start`, as in the described revision.
                 *
                 *     **Reference note.** The pages say that the query starts from the first item when `start` is 1. Whether it counts items or parts, what happens beyond the end, and how to get at what lies beyond 1000 is not said. *Here:* It counts items; `x-pagination` says so to the client. Up to 1999 items can be reached, with `start=1000&limit=1000`.
                 */
                start?: components["parameters"]["start"];
                /** @description How many items the answer has at most. It has fewer at the end of the list. */
                limit?: components["parameters"]["limit"];
            };
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
            /** @description The request succeeded; the VPC endpoint service is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowVpcepConnectionResult"];
                };
            };
            /**
             * @description The service refused the request: the VPC endpoint service is not enabled, `start` or `limit` is out of range,
             *     the cluster does not exist, or your permissions do not allow it. Decide by the code: only one of these says
             *     that there is no endpoint service.
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
             *     is on its way. Ask again a little later.
             *
             *     **Reference note.** The page lists status 409 for this query, with a text on creating and updating. *Here:* The status is described, with CSS.0029 (the object is being created).
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
