import { accessKey, createClient } from "otc-cloud-search";
import type { Create } from "./program.js";

export const create: Create = ({ baseUrl, projectId, accessKeyId, secretAccessKey, fetch }) => {
  const css = createClient({ baseUrl, projectId, credentials: accessKey({ accessKeyId, secretAccessKey }), fetch });
  return async (cluster_id) => (await css.startVpecp({ cluster_id, body: { endpointWithDnsName: true } })).action;
};
