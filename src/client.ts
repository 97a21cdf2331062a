import createFetchClient from "openapi-fetch";
import type { Api, Operation, OperationData } from "./api.js";
import { resolveBaseUrl } from "./base-url.js";
import { ArgumentError } from "./errors/argument-error.js";
import { ContractError } from "./errors/contract-error.js";
import { ServiceError } from "./errors/service-error.js";
import type { ParseAs } from "./fetch-style.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { fillPath, pathParameters } from "./path.js";
import type { Answer } from "./transport/answer.js";
import { CallRequest } from "./transport/call-request.js";
import { createTransport } from "./transport/transport.js";

const METHODS = ["GET", "PUT", "POST", "DELETE"] as const;

interface Parameters {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
}

/** What a call by path is given. */
interface CallInit extends CallOptions {
  params?: Parameters;
  body?: unknown;
  parseAs?: ParseAs;
}

type Runtime = Record<string, (...args: never[]) => Promise<unknown>>;

/**
 * Makes the methods of a client from the data of a described API: one per operation, and one per HTTP method
 * in the style of openapi-fetch. The generated code gives them their types.
 */
export function createRuntime(api: Api, options: ClientOptions): Runtime {
  if (!options.credentials) throw new ArgumentError("credentials", "are missing");
  const transport = createTransport(options.fetch, options.credentials);
  const http = createFetchClient<Record<string, Record<string, object>>>({
    baseUrl: resolveBaseUrl(api, options),
    Request: CallRequest as never,
    fetch: transport as never,
    pathSerializer: (template, values) => fillPath(template, { ...values, project_id: values.project_id === undefined ? options.projectId : values.project_id }),
    ...(options.headers && { headers: options.headers }),
  });

  const execute = async (operation: Operation, { params, body, parseAs = "json", signal, headers }: CallInit): Promise<Answer> => {
    const init = { params, body, signal, headers, parseAs: "stream", call: { operation, parseAs } };
    const { response } = await http.request(operation.method.toLowerCase() as never, operation.path as never, init as never);
    return response as unknown as Answer;
  };

  const client: Runtime = {};
  for (const [id, data] of Object.entries(api.operations)) {
    client[id] = async (request: Record<string, unknown>, callOptions: CallOptions = {}) =>
      (await execute({ id, ...data }, { ...toInit(data, request ?? {}), ...callOptions })).body;
  }
  for (const method of METHODS) {
    client[method] = (path: string, init: CallInit = {}) => settle(execute(findOperation(api, method, path), init));
  }
  return client;
}

/** Sorts the fields of an operation method's argument into the places that the description gives them. */
function toInit({ path, query = [], header = [], body }: OperationData, request: Record<string, unknown>): CallInit {
  const places = { path: [...pathParameters(path)], query, header };
  const params: Required<Parameters> = { path: {}, query: {}, header: {} };
  for (const [name, value] of Object.entries(request)) {
    if (value === undefined || name === "body") continue;
    const place = (["path", "query", "header"] as const).find((place) => places[place].includes(name));
    if (!place) throw new ArgumentError(name, "is not an argument of this operation");
    params[place][name] = value;
  }
  if (body === "required" && request.body === undefined) throw new ArgumentError("body", "is missing");
  if (!body && request.body !== undefined) throw new ArgumentError("body", "is not an argument of this operation");
  return { params, body: request.body };
}

function findOperation(api: Api, method: string, path: string): Operation {
  const found = Object.entries(api.operations).find(([, operation]) => operation.method === method && operation.path === path);
  if (!found) throw new ArgumentError("path", `is not that of a described ${method} operation`);
  return { id: found[0], ...found[1] };
}

/** An answer that says failure becomes `error`; only the absence of an answer throws. */
async function settle(call: Promise<Answer>): Promise<object> {
  try {
    const { body, response } = await call;
    return { data: body, response };
  } catch (error) {
    if (error instanceof ServiceError || error instanceof ContractError) return { error, response: error.response };
    throw error;
  }
}
