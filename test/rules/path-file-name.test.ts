import { describe, expect, it } from "vitest";
import { pathFileName } from "../../scripts/rules/path-file-name.js";
import { routes } from "./routes.js";

describe("the file of a path item", () => {
  it.each([
    // The static segments after the collection.
    ["/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open", "vpcepservice-open"],
    ["/v1.0/{project_id}/clusters/{cluster_id}/logs/policy/update", "logs-policy-update"],
    ["/v1.0/{project_id}/clusters/{cluster_id}/inst-type/{inst_type}/image/upgrade", "inst-type-image-upgrade"],
    // What comes before the collection does not count.
    ["/v1.0/extend/{project_id}/clusters/{cluster_id}/role/shrink", "role-shrink"],
    // The collection itself where nothing follows.
    ["/v1.0/{project_id}/clusters", "clusters"],
    ["/v1.0/{project_id}/es-flavors", "es-flavors"],
    // Another collection than clusters.
    ["/v1.0/{project_id}/domains/{domain_id}/ai-ops/smn-topics", "ai-ops-smn-topics"],
    ["/v1.0/{project_id}/cer/download", "download"],
    // The version where it is not v1.0.
    ["/v2.0/{project_id}/clusters", "v2.0-clusters"],
    ["/v2.0/{project_id}/clusters/{cluster_id}/restart", "v2.0-restart"],
    ["/v1.0/{project_id}/clusters/{cluster_id}/restart", "restart"],
    // Of two paths with the same static segments, the longer one is named by all its segments.
    ["/v1.0/{project_id}/clusters/{cluster_id}", "clusters-cluster_id"],
    ["/v1.0/{project_id}/clusters/{cluster_id}/ai-ops", "ai-ops"],
    ["/v1.0/{project_id}/clusters/{cluster_id}/ai-ops/{aiops_id}", "clusters-cluster_id-ai-ops-aiops_id"],
    ["/v1.0/{project_id}/clusters/{cluster_id}/flavor", "flavor"],
    ["/v1.0/{project_id}/clusters/{cluster_id}/{types}/flavor", "clusters-cluster_id-types-flavor"],
    ["/v1.0/{project_id}/{resource_type}/tags", "tags"],
    ["/v1.0/{project_id}/{resource_type}/{cluster_id}/tags", "resource_type-cluster_id-tags"],
    ["/v1.0/{project_id}/{resource_type}/{cluster_id}/tags/{key}", "resource_type-cluster_id-tags-key"],
  ])("of %s is called %s", (route, name) => {
    expect(routes).toContain(route);
    expect(pathFileName(route, routes)).toBe(name);
  });

  it("has a name of its own for every path of the service", () => {
    const names = routes.map((route) => pathFileName(route, routes));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(routes.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
  });

  it("is named the same in whatever order the paths are listed", () => {
    const reversed = [...routes].reverse();
    for (const route of routes) expect(pathFileName(route, reversed)).toBe(pathFileName(route, routes));
  });

  it("keeps the short name when it is the only path with it", () => {
    const route = "/v1.0/{project_id}/clusters/{cluster_id}/{types}/flavor";
    expect(pathFileName(route, [route])).toBe("flavor");
  });
});
