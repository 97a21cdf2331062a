import { startVpecp } from "rivals/hey-api";
import { client } from "rivals/hey-api/client";

client.setConfig({ baseUrl: "https://css.eu-de.otc.t-systems.com", auth: "token" });

export async function enable(cluster_id: string): Promise<string> {
  const { data } = await startVpecp({ path: { project_id: "project", cluster_id }, body: { endpointWithDnsName: true }, throwOnError: true });
  return data.action;
}
