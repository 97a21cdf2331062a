import { expect } from "vitest";
import { api } from "../../../generated/operations.js";
import type { Api } from "../../../src/api.js";
import { createClient, type CallOptions, type ClientOptions } from "../../../src/index.js";

export const STYLES = ["operation method", "call by path"] as const;
export type Style = (typeof STYLES)[number];

/** A client whose methods take anything. */
export type LooseClient = Record<string, (...args: unknown[]) => Promise<any>>;

/** What became of a call, and by which way the caller learned it. */
export type Outcome = { how: "data"; data: unknown; response?: Response } | { how: "error"; error: any; response: Response } | { how: "rejection"; error: any };

export function clientFor(baseUrl: string, options: Partial<ClientOptions> = {}): LooseClient {
  return createClient({ projectId: "project", credentials: "token", retries: 0, ...options, baseUrl } as ClientOptions) as unknown as LooseClient;
}

/** Calls an operation in either style. */
export async function call(client: LooseClient, style: Style, options?: CallOptions, { body = {}, ...path }: Record<string, unknown> = { cluster_id: "cluster" }, id = "startVpecp", { operations }: Api = api): Promise<Outcome> {
  const { method, path: template, body: hasBody } = operations[id]!;
  const content = hasBody ? { body } : {};
  try {
    if (style === "operation method") return { how: "data", data: await client[id]!({ ...path, ...content }, options) };
    const { data, error, response } = await client[method]!(template, { params: { path }, ...content, ...options });
    return error === undefined ? { how: "data", data, response } : { how: "error", error, response };
  } catch (error) {
    return { how: "rejection", error };
  }
}

/** The error of a call that was answered; checks that the caller learned of it in the way of the style. */
export function answeredError(style: Style, outcome: Outcome): any {
  expect(outcome).toMatchObject({ how: style === "operation method" ? "rejection" : "error" });
  const { error } = outcome as { error: unknown };
  if (outcome.how === "error") expect(outcome.response).toBe((error as { response: Response }).response);
  return error;
}

/** The error of a call that rejected. */
export function rejection(outcome: Outcome): any {
  expect(outcome).toMatchObject({ how: "rejection" });
  return (outcome as { error: unknown }).error;
}
