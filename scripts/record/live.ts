import type { FetchLike } from "../../src/options.js";
import type { Environment } from "../../src/node.js";
import type { Described } from "../evidence/description.js";
import { succeeds } from "../evidence/error-code.js";
import type { Recording } from "../evidence/recording.js";
import { fillTemplate } from "../evidence/route.js";
import { send, type RequestToSend } from "../evidence/send.js";
import type { Target } from "../evidence/target.js";
import type { OperationEntry } from "../generate/openapi.js";
import type { Capture } from "./capture.js";

export interface LiveCaptures {
  captures: Capture[];
  /** Operations that were not called, and why. */
  notCalled: string[];
}

/** Calls operations of a service and captures what goes over the wire, the login included. */
export async function captureLive({ operations }: Described, recordings: readonly Recording[], target: Target, effects: ReadonlySet<string>, wanted: readonly string[], env: Environment): Promise<LiveCaptures> {
  const captures: Capture[] = [];
  const notCalled: string[] = [];
  for (const entry of operations) {
    const id = entry.operation.operationId;
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const request = requestFor(entry, recordings, target, effects);
    if (typeof request === "string") notCalled.push(`${id}: ${request}`);
    else await send(target, request, target.credentials, capturing(captures, id, env));
  }
  return { captures, notCalled };
}

/** What to send for an operation, or why nothing is sent. */
function requestFor({ path, method, operation, parameters, requestBody }: OperationEntry, recordings: readonly Recording[], { values, credentials }: Target, effects: ReadonlySet<string>): RequestToSend | string {
  const effect = operation["x-effect"];
  if (!effects.has(effect)) return `it is ${effect}; allow it with --effects ${effect}`;
  const missing = parameters.find((parameter) => parameter.in === "path" && values[parameter.name] === undefined);
  if (missing) return `${missing.name} is not known; give it with --set ${missing.name}=…`;
  const sample = recordings.find(({ operationId, request, response }) => operationId === operation.operationId && !request.violates && succeeds(response));
  if (!sample && (requestBody?.required || parameters.some((parameter) => parameter.in === "query" && parameter.required))) return "no recording says what to send; write one first";
  const query = sample?.request.path.split("?")[1];
  const proof: Record<string, string> = credentials ? {} : { "X-Auth-Token": "{token}" };
  const type = sample?.request.headers["Content-Type"];
  return {
    method: method.toUpperCase(),
    path: fillTemplate(path, values) + (query === undefined ? "" : `?${query}`),
    headers: { ...proof, ...(type !== undefined && { "Content-Type": type }) },
    body: sample?.request.body,
  };
}

/** A `fetch` that keeps what it sends and receives. */
function capturing(captures: Capture[], label: string, env: Environment): FetchLike {
  return async (url, init) => {
    const response = await fetch(url, init);
    captures.push({
      label,
      date: new Date().toISOString().slice(0, 10),
      method: init.method ?? "GET",
      url,
      requestHeaders: [...new Headers(init.headers)],
      requestText: typeof init.body === "string" ? init.body : "",
      status: response.status,
      responseHeaders: [...response.headers],
      responseText: await response.clone().text(),
      // Not all that the environment has is sent, and none of it may come back.
      beside: Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith("OS_"))),
    });
    return response;
  };
}
