// Calls the service at the given base URL and prints what each call leads to.
import { ArgumentError, CallError, ServiceError, createClient } from "otc-cloud-search";

const css = createClient({ baseUrl: process.argv[2], projectId: "project", credentials: async () => "token" });
const path = "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open";

async function outcome(call) {
  try {
    return await call;
  } catch (error) {
    const { name, message, status, code, argument } = error;
    const kinds = [ArgumentError, ServiceError, CallError, Error].filter((kind) => error instanceof kind).map((kind) => kind.name);
    return { name, message, status, code, argument, kinds };
  }
}

async function byPath(cluster_id, project_id) {
  const { data, error, response } = await css.POST(path, { params: { path: { cluster_id, project_id } }, body: { professionVpcep: true } });
  return { data, code: error?.code, message: error?.message, status: response.status };
}

const start = (cluster_id) => outcome(css.startVpecp({ cluster_id, body: { endpointWithDnsName: true } }));

console.log(
  JSON.stringify({
    enabled: await start("enabled"),
    exists: await start("exists"),
    unmet: await start("unmet"),
    unsendable: await start(".."),
    enabledByPath: await byPath("enabled"),
    existsByPath: await byPath("exists", "other"),
  }),
);
