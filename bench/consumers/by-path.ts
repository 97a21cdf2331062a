import { createClient } from "otc-cloud-search";

const css = createClient({ region: "eu-de", projectId: "project", credentials: "token" });

export async function enable(cluster_id: string): Promise<string> {
  const { data, error } = await css.POST("/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", {
    params: { path: { cluster_id } },
    body: { endpointWithDnsName: true },
  });
  if (error) throw error;
  return data.action;
}
