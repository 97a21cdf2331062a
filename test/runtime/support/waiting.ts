import { vi } from "vitest";
import { createClient, type ClientOptions, type CloudSearchClient } from "../../../src/index.js";
import { waitForVpcEndpointServiceEnabled, type Progress, type WaitOptions } from "../../../src/waiting.js";
import { runToEnd } from "./clock.js";
import { answering, type Reply } from "./stub-fetch.js";

export const request = { cluster_id: "c" };
const CONNECTIONS = { connections: [], total_count: 0 };
export const detail = (status: string, actions?: string[]) => answering(200, { id: "c", name: "n", status, datastore: { type: "elasticsearch" }, instances: [], actions });
export const refusal = (status: number, code: string) => answering(status, { error_code: code, error_msg: "No." });
export const OFF = refusal(400, "CSS.5182");
export const ON = answering(200, CONNECTIONS);

/** A client of a service that gives the replies for each of two reads in turn, the last one again and again. */
export function clientOf(connections: Reply[], details: Reply[] = [detail("200", [])], options: Partial<ClientOptions> = {}) {
  const calls: string[] = [];
  const counts = { connections: 0, details: 0 };
  const fetch = async (url: string, init: RequestInit) => {
    const read = url.endsWith("/connections") ? "connections" : "details";
    const script = { connections, details }[read];
    calls.push(`${Math.round(performance.now())} ${read}`);
    return script[Math.min(counts[read]++, script.length - 1)]!(url, init);
  };
  return { css: createClient({ region: "eu-de", projectId: "p", credentials: "t", retries: 0, fetch, ...options } as ClientOptions), calls };
}

/** Waits of which each interval is as long as it can be, and what they told of their progress. */
export async function run(css: CloudSearchClient, options: WaitOptions = {}, wait = waitForVpcEndpointServiceEnabled) {
  vi.spyOn(Math, "random").mockReturnValue(1);
  const progress: Progress[] = [];
  const outcome = await runToEnd(wait(css, request, { onProgress: (one) => void progress.push(one), ...options }));
  vi.restoreAllMocks();
  return { ...outcome, progress };
}
