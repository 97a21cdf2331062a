import { createClient } from "otc-cloud-search";

const css = createClient({ region: "eu-de", projectId: "project", credentials: "token" });

export async function enable(cluster_id: string): Promise<string> {
  const { action } = await css.startVpecp({ cluster_id, body: { endpointWithDnsName: true } });
  return action;
}
