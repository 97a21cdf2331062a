import { accessKey, createClient, type CallError } from "otc-cloud-search";

/** What the program saw, by the name of the case. */
export type Outcomes = Record<string, unknown>;

/** The same calls on every runtime: a success, a refusal, a timeout, a connection that is not made, a signed call. */
export async function run(baseUrl: string): Promise<Outcomes> {
  const options = { projectId: "project", retries: 0 };
  const css = createClient({ ...options, baseUrl, credentials: "token" });
  const signed = createClient({ ...options, baseUrl, credentials: accessKey({ accessKeyId: "AK", secretAccessKey: "SK" }) });
  const nowhere = createClient({ ...options, baseUrl: "http://127.0.0.1:1", credentials: "token" });
  const cluster = (cluster_id: string) => ({ cluster_id, body: { endpointWithDnsName: true } });
  return {
    success: await css.startVpecp(cluster("ready")),
    refusal: await failure(css.startVpecp(cluster("busy"))),
    timeout: await failure(css.startVpecp(cluster("silent"), { attemptTimeout: 200 })),
    "no connection": await failure(nowhere.startVpecp(cluster("ready"))),
    signed: await signed.startVpecp(cluster("signed")),
  };
}

async function failure(call: Promise<unknown>): Promise<object> {
  return call.then(
    (result) => ({ unexpected: result }),
    ({ name, code }: CallError) => ({ name, code }),
  );
}
