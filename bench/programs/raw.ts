import type { Create } from "./program.js";

export const create: Create = ({ baseUrl, projectId, token, fetch = globalThis.fetch }) => async (clusterId) => {
  const response = await fetch(`${baseUrl}/v1.0/${encodeURIComponent(projectId)}/clusters/${encodeURIComponent(clusterId)}/vpcepservice/open`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Auth-Token": token },
    body: JSON.stringify({ endpointWithDnsName: true }),
  });
  if (!response.ok) throw new Error(`StartVpecp: ${response.status} ${await response.text()}`);
  const { action } = (await response.json()) as { action: string };
  return action;
};
