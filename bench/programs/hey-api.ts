import { startVpecp } from "rivals/hey-api";
import { client } from "rivals/hey-api/client";
import type { Create } from "./program.js";

export const create: Create = ({ baseUrl, projectId: project_id, token, fetch }) => {
  client.setConfig({ baseUrl, auth: ({ name }) => (name === "X-Auth-Token" ? token : undefined), ...(fetch && { fetch }) });
  return async (cluster_id) => {
    const { data } = await startVpecp({ path: { project_id, cluster_id }, body: { endpointWithDnsName: true }, throwOnError: true });
    return data.action;
  };
};
