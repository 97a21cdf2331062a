import { configure, startVpecp } from "rivals/redocly";

configure({ auth: { apiKey: { Token: "token" } } });

export async function enable(cluster_id: string): Promise<string> {
  const { action } = await startVpecp({ path: { project_id: "project", cluster_id }, body: { endpointWithDnsName: true } });
  return action;
}
