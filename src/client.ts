import type { Api, Operation } from "./api.js";
import { sortArguments, type Parameters } from "./arguments.js";
import { resolveBaseUrl } from "./base-url.js";
import { token } from "./credentials/token.js";
import { AnswerError } from "./errors/answer-error.js";
import { ArgumentError } from "./errors/argument-error.js";
import type { ParseAs } from "./fetch-style.js";
import { putHeaders, userAgent } from "./headers.js";
import { limitsOf } from "./limits.js";
import type { CallOptions, ClientOptions, FetchLike } from "./options.js";
import { makeRequest } from "./request.js";
import { requestIdOf } from "./request-id.js";
import type { Answer } from "./transport/answer.js";
import type { Call } from "./transport/call-request.js";
import { withinTime } from "./transport/deadline.js";
import { transport } from "./transport/transport.js";

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
export function createRuntime(api: Api, { region, baseUrl, projectId, credentials, fetch, headers: clientHeaders, ...options }: ClientOptions): Runtime {
  if (!credentials) throw new ArgumentError("credentials", "are missing");
  putHeaders(clientHeaders);
  const limits = limitsOf(options);
  const base = resolveBaseUrl(api, region, baseUrl);
  const agent = userAgent(api);
  const proof = typeof credentials === "object" ? credentials : token(credentials);
  // Called as a method, the `fetch` of a browser refuses its work.
  const doFetch: FetchLike = (url, init) => (fetch ?? globalThis.fetch)(url, init);

  const execute = async (operation: Operation, { params = {}, body, parseAs = "json", signal, headers, ...own }: CallInit): Promise<Answer> => {
    const call: Call = { ...options, ...limitsOf(own, limits), operation, projectId, credentials: proof, fetch: doFetch, parseAs, signal, began: performance.now(), attempt: 1 };
    const named = params.path?.project_id as string | undefined;
    if (named !== undefined) call.projectId = named;
    else call.projectId ??= await withinTime(call, call.attemptTimeout, async () => proof.projectId?.(call));
    const all = { ...params, path: { ...params.path, project_id: call.projectId } };
    return transport(makeRequest(call, base, all, body, [agent, clientHeaders, headers, params.header]));
  };

  const client: Runtime = {};
  const byRoute: Record<string, Operation> = {};
  for (const id in api.operations) {
    const operation = { id, ...api.operations[id]! };
    const { method, path } = operation;
    byRoute[`${method} ${path}`] = operation;
    client[id] = (request?: Record<string, unknown>, options?: CallOptions) => {
      const answer = (async () => execute(operation, { ...options, ...sortArguments(operation, request ?? {}) }))();
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
      const operation = byRoute[`${method} ${path}`];
      if (!operation) throw new ArgumentError("path", `is not that of a ${method} operation`);
      return byPath(execute(operation, init));
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
