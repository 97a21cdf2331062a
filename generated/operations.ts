// Made by `npm run generate` from spec/. Do not edit: change spec/ and run it again.

import type { Api } from "../src/api.js";

export const api = {
  userAgent: "otc-cloud-search/0.1.0",
  server: "https://css.{region}.otc.t-systems.com",
  regions: ["eu-de","eu-nl"],
  operations: {
    listClustersDetails: { method: "GET", path: "/v1.0/{project_id}/clusters", query: ["start","limit","datastoreType"], safeToRepeat: true },
    showClusterDetail: { method: "GET", path: "/v1.0/{project_id}/clusters/{cluster_id}", safeToRepeat: true },
    startVpecp: { method: "POST", path: "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", body: "required" },
    stopVpecp: { method: "PUT", path: "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/close", safeToRepeat: true },
    updateVpcepWhitelist: { method: "POST", path: "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/permissions", body: "required", noContent: true, safeToRepeat: true },
    showVpcepConnection: { method: "GET", path: "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/connections", query: ["start","limit"], safeToRepeat: true },
    updateVpcepConnection: { method: "POST", path: "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/connections", body: "required", noContent: true, safeToRepeat: true },
  },
} as const satisfies Api;
