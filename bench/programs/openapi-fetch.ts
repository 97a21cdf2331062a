import createClient from "openapi-fetch";
import type { paths } from "otc-cloud-search/types";
import type { Create } from "./program.js";

export const create: Create = ({ baseUrl, projectId, token, fetch }) => {
  const client = createClient<paths>({ baseUrl, headers: { "X-Auth-Token": token }, ...(fetch && { fetch }) });
  return async (cluster_id) => {
    const { data, error } = await client.POST("/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", {
      params: { path: { project_id: projectId, cluster_id } },
      body: { endpointWithDnsName: true },
    });
    if (!data) throw new Error(`StartVpecp: ${JSON.stringify(error)}`);
    return data.action;
  };
};
