import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import { ClientBuilder } from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js";
import type { HcClient } from "@huaweicloud/huaweicloud-sdk-core/HcClient.js";
import type { SdkResponse } from "@huaweicloud/huaweicloud-sdk-core/SdkResponse.js";
import type { Create } from "./program.js";

/** There is no package for this service on npm, so the call is written by hand on the client that its packages share. */
export const create: Create = ({ baseUrl, projectId, accessKeyId, secretAccessKey }) => {
  const credentials = new BasicCredentials().withAk(accessKeyId).withSk(secretAccessKey) as BasicCredentials;
  const client = new ClientBuilder<HcClient>((client) => client).withCredential(credentials.withProjectId(projectId)).withEndpoint(baseUrl).build();
  return async (cluster_id) => {
    const response = await client.sendRequest<SdkResponse & { action: string }>({
      method: "POST",
      url: "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open",
      contentType: "application/json",
      queryParams: {},
      pathParams: { project_id: projectId, cluster_id },
      headers: {},
      data: { endpointWithDnsName: true },
    });
    return response.action;
  };
};
