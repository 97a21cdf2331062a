// What a program may not write. Each expected error stands for the line below it, which holds one mistake.
import { createClient, type CloudSearchClient } from "otc-cloud-search";
import { checkStartVpecp } from "otc-cloud-search/checks";
import { allClusters, allConnections } from "otc-cloud-search/pagination";
import { waitForClusterIdle } from "otc-cloud-search/waiting";

declare const css: CloudSearchClient;
const path = "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open";
const cluster_id = "4f3deec3-efa8-4598-bf91-560aad1377a3";
const params = { path: { cluster_id } };

// @ts-expect-error TS2353 a field that the description does not have
void css.startVpecp({ cluster_id, body: { endpointWithDnsName: true, bandwidth: 5 } });
// @ts-expect-error TS2561 the spelling of the later revision
void css.startVpecp({ cluster_id, body: { endpoint_with_dns_name: true } });
// @ts-expect-error TS2322 a string for a boolean
void css.startVpecp({ cluster_id, body: { endpointWithDnsName: "true" } });
// @ts-expect-error TS2345|TS2741 no body
void css.startVpecp({ cluster_id });
// @ts-expect-error TS2345|TS2741 no cluster
void css.startVpecp({ body: {} });
// @ts-expect-error TS2322 a number for an ID
void css.startVpecp({ cluster_id: 1, body: {} });
// @ts-expect-error TS2353 a parameter that the description does not have
void css.startVpecp({ cluster_id, body: {}, region: "eu-de" });
// @ts-expect-error TS2353 an option that does not exist
void css.startVpecp({ cluster_id, body: {} }, { attempts: 3 });
// @ts-expect-error TS2554 no argument
void css.startVpecp();
// @ts-expect-error TS2551 an operation that does not exist
void css.startVpcep({ cluster_id, body: {} });
// @ts-expect-error TS2339 a field that the result does not have
void css.startVpecp({ cluster_id, body: {} }).then((result) => result.endpoint);

// @ts-expect-error TS2322 a region without a known endpoint
createClient({ region: "eu-fr", credentials: "token" });
// @ts-expect-error TS2345 a region and a base URL
createClient({ region: "eu-de", baseUrl: "https://css.example.com", credentials: "token" });
// @ts-expect-error TS2345 neither a region nor a base URL
createClient({ credentials: "token" });
// @ts-expect-error TS2345 no credentials
createClient({ region: "eu-de" });
// @ts-expect-error TS2353 an option that does not exist
createClient({ region: "eu-de", credentials: "token", attempts: 3 });

// @ts-expect-error TS2345 a path that the description does not have
void css.POST("/v1.0/{project_id}/clusters", { params, body: {} });
// @ts-expect-error TS2339 a method that no operation has
void css.DELETE(path, { params });
// @ts-expect-error TS2353 a field that the description does not have
void css.POST(path, { params, body: { endpointWithDnsName: true, bandwidth: 5 } });
// @ts-expect-error TS2561 the spelling of the later revision
void css.POST(path, { params, body: { endpoint_with_dns_name: true } });
// @ts-expect-error TS2345 no body
void css.POST(path, { params });
// @ts-expect-error TS2741 no cluster
void css.POST(path, { params: { path: {} }, body: {} });
// @ts-expect-error TS2353 a parameter that the description does not have
void css.POST(path, { params: { path: { cluster_id, region: "eu-de" } }, body: {} });
// @ts-expect-error TS2554 no options
void css.POST(path);
// @ts-expect-error TS18048 the result before the error was ruled out
void css.POST(path, { params, body: {} }).then(({ data }) => data.action);

// @ts-expect-error TS2353 the offset, which the pages set
allClusters(css, { start: 1 });
// @ts-expect-error TS2554 no cluster
allConnections(css);
// @ts-expect-error TS2322 an engine that the description does not have
allClusters(css, { datastoreType: "solr" });
// @ts-expect-error TS2353 a parameter that the reads do not have
void waitForClusterIdle(css, { cluster_id, limit: 1 });
// @ts-expect-error TS2561 an option that does not exist
void waitForClusterIdle(css, { cluster_id }, { timeoutMs: 5 });
// @ts-expect-error TS2322 text for a number
void waitForClusterIdle(css, { cluster_id }, { deadline: "5 min" });
// @ts-expect-error TS2345|TS2741 no cluster
void checkStartVpecp(css, {});
// @ts-expect-error TS18048 the reasons before it was ruled out that there are none
void checkStartVpecp(css, { cluster_id }).then(({ reasons }) => reasons.length);
