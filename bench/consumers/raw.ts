export async function enable(clusterId: string): Promise<string> {
  const response = await fetch(`https://css.eu-de.otc.t-systems.com/v1.0/project/clusters/${encodeURIComponent(clusterId)}/vpcepservice/open`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Auth-Token": "token" },
    body: JSON.stringify({ endpointWithDnsName: true }),
  });
  const { action } = (await response.json()) as { action: string };
  return action;
}
