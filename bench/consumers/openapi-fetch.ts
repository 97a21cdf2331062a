import createClient from "openapi-fetch";
import type { paths } from "otc-cloud-search/types";

const client = createClient<paths>({ baseUrl: "https://css.eu-de.otc.t-systems.com", headers: { "X-Auth-Token": "token" } });

export async function enable(cluster_id: string): Promise<string> {
  const { data, error } = await client.POST("/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", {
    params: { path: { project_id: "project", cluster_id } },
    body: { endpointWithDnsName: true },
  });
  if (!data) throw new Error(JSON.stringify(error));
  return data.action;
}
