import createFetchClient from "openapi-fetch";
import type { Api, Operation } from "./api.js";
import { sortArguments, type Parameters } from "./arguments.js";
import { resolveBaseUrl } from "./base-url.js";
import { checkHeaders, toJson, userAgent } from "./outgoing.js";
import { token } from "./credentials/token.js";
import { AnswerError } from "./errors/answer-error.js";
import { ArgumentError } from "./errors/argument-error.js";
import type { ParseAs } from "./fetch-style.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { fillPath } from "./path.js";
import type { Answer } from "./transport/answer.js";
import { authorizationContext } from "./transport/authenticate.js";
import { CallRequest, type Call } from "./transport/call-request.js";
import { withinTime } from "./transport/deadline.js";
import { requestIdOf } from "./transport/request-id.js";
import { transport } from "./transport/transport.js";

const DEFAULTS = { timeout: 60_000, attemptTimeout: 20_000, retries: 2, maxResponseSize: 2 ** 24 };

/** What a call by path is given. */
interface CallInit extends CallOptions {
  params?: Partial<Parameters> | undefined;
  body?: unknown;
  parseAs?: ParseAs | undefined;
}

type Runtime = Record<string, (...args: never[]) => Promise<unknown>>;

/**
 * Makes the methods of a client from the data of a described API: one per operation, and one per HTTP method
 * in the style of openapi-fetch. The generated code gives them their types.
 */
export function createRuntime(api: Api, { credentials, headers, region, baseUrl, fetch, ...options }: ClientOptions): Runtime {
  if (!credentials) throw new ArgumentError("credentials", "are missing");
  const settings = merge(
    DEFAULTS,
    // Called as a method, the `fetch` of a browser refuses its work.
    { fetch: (url: string, init: RequestInit) => (fetch ?? globalThis.fetch)(url, init), credentials: typeof credentials === "object" ? credentials : token(credentials) },
    options,
  );
  const http = createFetchClient<Record<string, Record<string, object>>>({
    baseUrl: resolveBaseUrl(api, { region, baseUrl } as ClientOptions),
    Request: CallRequest as never,
    fetch: transport as never,
    pathSerializer: fillPath,
    bodySerializer: toJson,
    headers: { ...userAgent(api), ...checkHeaders(headers) },
  });

  const execute = async (operation: Operation, { params, body, parseAs = "json", signal, headers, ...time }: CallInit): Promise<Answer> => {
    const call = merge(settings, time, { operation, parseAs, callerSignal: signal, attempt: 1, began: performance.now(), projectId: params?.path?.project_id }) as unknown as Call;
    call.projectId ??= await withinTime(call, async () => call.credentials.projectId?.(authorizationContext(call)));
    const path = { ...params?.path, project_id: call.projectId };
    checkHeaders(headers);
    checkHeaders(params?.header as Record<string, string>);
    const init = { params: { ...params, path }, body, headers, parseAs: "stream", call };
    const { response } = await http.request(operation.method as never, operation.path as never, init as never);
    return response as unknown as Answer;
  };

  const client: Runtime = {};
  for (const id in api.operations) {
    const operation = { id, ...api.operations[id]! };
    const { method } = operation;
    client[id] = (request?: Record<string, unknown>, options?: CallOptions) => {
      const answer = (async () => execute(operation, { ...sortArguments(operation, request ?? {}), ...options }))();
      const body = answer.then(({ body }) => body);
      return Object.assign(body, {
        withResponse() {
          // Whoever asks for the response handles the failure there.
          body.catch(() => {});
          return answer.then(({ body, response }) => ({ data: body, response, requestId: requestIdOf(response) }));
        },
      });
    };
    client[method] ??= async (path: string, init: CallInit = {}) => {
      const found = Object.entries(api.operations).find(([, operation]) => operation.method === method && operation.path === path);
      if (!found) throw new ArgumentError("path", `is not that of a ${method} operation`);
      return byPath(execute({ id: found[0], ...found[1] }, init));
    };
  }
  return client;
}

/** An answer that says failure becomes `error`; only the absence of an answer throws. */
async function byPath(call: Promise<Answer>): Promise<object> {
  try {
    const { body, response } = await call;
    return { data: body, response };
  } catch (error) {
    if (error instanceof AnswerError) return { error, response: error.response };
    throw error;
  }
}

/** Later values win, except undefined ones. Checks the numbers, which have defaults. */
function merge(...sources: object[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const source of sources) {
    for (const [name, value] of Object.entries(source)) {
      if (value === undefined) continue;
      if (name in DEFAULTS && !(typeof value === "number" && value >= 0)) throw new ArgumentError(name, "must be a number, and not negative");
      merged[name] = value;
    }
  }
  return merged;
}
