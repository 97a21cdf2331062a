import type { CloudSearchClient } from "../../generated/client.js";
import { api } from "../../generated/operations.js";
import type { OperationData } from "../api.js";
import { ArgumentError } from "../errors/argument-error.js";
import { ContractError } from "../errors/contract-error.js";
import type { FetchStyleResult } from "../fetch-style.js";
import type { PendingCall, WithResponse } from "../pending-call.js";
import { validateRequest, validateResponse, type OperationId, type Violation } from "./violations.js";

type Call = (...args: unknown[]) => Promise<unknown>;
type Init = { params?: Partial<Record<"path" | "query" | "header", object>>; body?: unknown; parseAs?: string };

/**
 * The same client, with every call held to the description.
 *
 * ```ts
 * import { createClient } from "otc-cloud-search";
 * import { validating } from "otc-cloud-search/validate";
 *
 * const css = validating(createClient({ region: "eu-de", projectId: "p", credentials: process.env.OS_TOKEN! }));
 * ```
 *
 * A request that is not what the description says is not sent: the call rejects with an ArgumentError that names the
 * places in it. An answer of success that is not what the description says becomes a ContractError (in calls by path:
 * the `error`), such as `startVpecp: answer 200 at /action must be equal to constant "createVpcepservice"`; the service
 * has acted then. A refusal stays a ServiceError, whatever its body. A body that is asked for as something else
 * than JSON is not judged.
 */
export function validating(client: CloudSearchClient): CloudSearchClient {
  const calls = client as unknown as Record<string, Call>;
  const validated: Record<string, Call> = {};
  for (const [id, operation] of Object.entries<OperationData>(api.operations)) {
    validated[id] = (request, options) => {
      const answer = callOperation(calls[id]!, id as OperationId, operation, request, options);
      const body = answer.then(({ data }) => data);
      return Object.assign(body, {
        withResponse() {
          // Whoever asks for the response handles the failure there.
          body.catch(() => {});
          return answer;
        },
      });
    };
    validated[operation.method] = (path, init) => callPath(calls[operation.method]!, operation.method, path, init as Init);
  }
  return validated as unknown as CloudSearchClient;
}

async function callOperation(call: Call, id: OperationId, operation: OperationData, request: unknown, options: unknown): Promise<WithResponse<unknown>> {
  checkRequest(id, request);
  const answer = await (call(request, options) as PendingCall<unknown>).withResponse();
  const breach = contractError(id, operation, answer.response, answer.data);
  if (breach) throw breach;
  return answer;
}

async function callPath(call: Call, method: string, path: unknown, init: Init = {}): Promise<unknown> {
  const [id, operation] = Object.entries<OperationData>(api.operations).find(([, operation]) => operation.method === method && operation.path === path) ?? [];
  if (!operation) return call(path, init);
  const { params = {}, body, parseAs = "json" } = init;
  checkRequest(id as OperationId, { ...params.path, ...params.query, ...params.header, body });
  const result = (await call(path, init)) as FetchStyleResult<unknown>;
  const error = result.error || parseAs !== "json" ? undefined : contractError(id as OperationId, operation, result.response, result.data);
  return error ? { error, response: result.response } : result;
}

/** @throws {ArgumentError} for the first argument that is not valid, with all that is wrong with it. */
function checkRequest(id: OperationId, request: unknown): void {
  const found = validateRequest(id, request).map(({ at, ...rest }) => {
    const [, argument = "request", inside = ""] = /^\/([^/]*)(.*)/.exec(at) ?? [];
    return { argument, violation: { ...rest, at: inside } };
  });
  const argument = found[0]?.argument;
  if (argument !== undefined) throw new ArgumentError(argument, inWords(found.filter((one) => one.argument === argument).map(({ violation }) => violation)));
}

function contractError(id: OperationId, operation: OperationData, response: Response, body: unknown): ContractError | undefined {
  const violations = validateResponse(id, response.status, body);
  return violations.length > 0 ? new ContractError({ id, ...operation }, response, inWords(violations)) : undefined;
}

function inWords(violations: Violation[]): string {
  return violations.map(({ at, message }) => (at === "" ? message : `at ${at} ${message}`)).join(", ");
}
