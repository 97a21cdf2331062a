/**
 * Private access to a cluster from other VPCs. Safe to run again: it looks first, and asks for nothing that is there.
 *
 *     npx tsx examples/private-access.ts my-cluster --accept <endpoint ID> --allow <account ID>
 *     npx tsx examples/private-access.ts my-cluster --close
 *
 * Region, project and credentials come from the OS_… variables of the environment, see `fromEnvironment`.
 */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createClient, isArgumentError, isServiceError, type CloudSearchClient } from "otc-cloud-search";
import { checkStartVpecp } from "otc-cloud-search/checks";
import { fromEnvironment } from "otc-cloud-search/node";
import { allClusters, allConnections } from "otc-cloud-search/pagination";
import { waitForVpcEndpointServiceDisabled, waitForVpcEndpointServiceEnabled, type Progress } from "otc-cloud-search/waiting";

/** Who does the job, what ends it early, and who is told how it gets on. */
export type Work = { css: CloudSearchClient; signal: AbortSignal; say: (line: string) => void };

/** The job cannot be done as it was asked for. */
export class JobError extends Error {
  override readonly name = "JobError";
}

/** Enables the VPC endpoint service of a cluster, lets endpoints in, and says which accounts may connect, and no others. */
export async function openAccess({ css, signal, say }: Work, name: string, accept: string[], allow: string[]): Promise<void> {
  const cluster_id = await find({ css, signal, say }, name);
  if (await isDisabled(css, cluster_id, signal)) {
    const { reasons = [] } = await checkStartVpecp(css, { cluster_id }, { signal });
    if (reasons.length > 0) throw new JobError(`${name}: ${reasons.map(({ reason }) => reason).join("; ")}`);
    say("Asking for the VPC endpoint service …");
    await css.startVpecp({ cluster_id, body: { endpointWithDnsName: true } }, { signal }).catch((error: Error) => {
      const refused = isArgumentError(error) || (isServiceError(error) && error.status < 500 && !hasCode(error, "CSS.0029", "CSS.0031"));
      if (refused || signal.aborted) throw error;
      say(`Not repeated, as it may have been done: ${error.message}`);
    });
  }
  await waitForVpcEndpointServiceEnabled(css, { cluster_id }, { signal, onProgress: sayProgress(say) });

  const { vpcServiceName, permissions = [] } = await css.showVpcepConnection({ cluster_id }, { signal });
  say(`Enabled. Whoever creates an endpoint in another VPC needs this name: ${vpcServiceName}`);
  const knocking = new Map<string, string>();
  for await (const { id, status, domain_id } of allConnections(css, { cluster_id, limit: 100 }, { signal })) {
    knocking.set(id, status);
    say(`  ${id} of ${domain_id}: ${status}`);
  }
  const outside = accept.filter((id) => knocking.has(id) && knocking.get(id) !== "accepted");
  if (outside.length > 0) await css.updateVpcepConnection({ cluster_id, body: { action: "receive", endpointIdList: outside } }, { signal });
  const listed = permissions.map(({ permission }) => permission).sort().join();
  const unlisted = listed === allow.map((account) => `iam:domain::${account}`).sort().join() ? [] : allow;
  if (unlisted.length > 0) await css.updateVpcepWhitelist({ cluster_id, body: { vpcPermissions: unlisted } }, { signal });
  say(`Let in: ${outside.join(", ") || "nobody new"}. Whitelist: ${unlisted.join(", ") || "unchanged"}.`);
  const missing = accept.filter((id) => !knocking.has(id));
  if (missing.length > 0) throw new JobError(`not let in, since nobody knocks with this ID yet: ${missing.join(", ")}`);
}

/** Disables the VPC endpoint service of a cluster. */
export async function closeAccess({ css, signal, say }: Work, name: string): Promise<void> {
  const cluster_id = await find({ css, signal, say }, name);
  if (!(await isDisabled(css, cluster_id, signal))) {
    await css.stopVpecp({ cluster_id }, { signal }).catch((error: Error) => {
      // An attempt whose answer was lost, or an earlier run, may have done it.
      if (!hasCode(error, "CSS.0011", "CSS.5182")) throw error;
    });
  }
  await waitForVpcEndpointServiceDisabled(css, { cluster_id }, { signal, onProgress: sayProgress(say) });
  say("Disabled.");
}

async function find({ css, signal, say }: Work, name: string): Promise<string> {
  const found: string[] = [];
  for await (const cluster of allClusters(css, { limit: 100 }, { signal })) if (cluster.name === name) found.push(cluster.id);
  if (found.length !== 1) throw new JobError(`${found.length} clusters have the name ${name}`);
  say(`${name} is the cluster ${found[0]}.`);
  return found[0]!;
}

const isDisabled = (css: CloudSearchClient, cluster_id: string, signal: AbortSignal): Promise<boolean> =>
  css.showVpcepConnection({ cluster_id, limit: 1 }, { signal }).then(() => false, (error: Error) => hasCode(error, "CSS.5182") || (!hasCode(error, "CSS.0029") && Promise.reject(error)));
const hasCode = (error: Error, ...codes: string[]) => isServiceError(error) && codes.includes(error.code ?? "");
const sayProgress = (say: Work["say"]) => ({ state, nextWait }: Progress) => nextWait && say(`  ${state}; looking again in ${Math.ceil(nextWait / 1000)} s`);

async function main(signal: AbortSignal): Promise<void> {
  const list = { type: "string" as const, multiple: true as const, default: [] as string[] };
  const { values, positionals: [name] } = parseArgs({ allowPositionals: true, options: { accept: list, allow: list, close: { type: "boolean" } } });
  if (!name) throw new JobError("name the cluster: private-access.ts <name> --accept <endpoint ID> --allow <account ID>, or --close");
  const baseUrl = process.env.CSS_BASE_URL;
  const work = { css: createClient(baseUrl ? fromEnvironment(process.env, { baseUrl }) : fromEnvironment()), signal, say: console.log };
  await (values.close ? closeAccess(work, name) : openAccess(work, name, values.accept, values.allow));
}

if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1] ?? ".")) {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort(new JobError("stopped; what was asked for may still come, and running this again will see")));
  await main(stop.signal).catch((error: Error) => {
    console.error(`${error.name}: ${error.message}`);
    process.exitCode = stop.signal.aborted ? 130 : 1;
  });
}
