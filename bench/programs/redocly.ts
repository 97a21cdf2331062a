import { configure, startVpecp } from "rivals/redocly";
import type { Create } from "./program.js";

export const create: Create = ({ baseUrl, projectId: project_id, token, fetch }) => {
  configure({ serverUrl: baseUrl, auth: { apiKey: { Token: token } }, ...(fetch && { fetch }) });
  return async (cluster_id) => (await startVpecp({ path: { project_id, cluster_id }, body: { endpointWithDnsName: true } })).action;
};
