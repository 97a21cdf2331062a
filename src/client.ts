import createFetchClient from "openapi-fetch";
import type { Api, Operation } from "./api.js";
import { sortArguments, type Parameters } from "./arguments.js";
import { resolveBaseUrl } from "./base-url.js";
import { checkHeaders, checkNumbers, toJson, userAgent } from "./outgoing.js";
import { token } from "./credentials/token.js";
import { AnswerError } from "./errors/answer-error.js";
import { ArgumentError } from "./errors/argument-error.js";
import type { ParseAs } from "./fetch-style.js";
import type { CallOptions, ClientOptions, FetchLike } from "./options.js";
import { fillPath } from "./path.js";
import type { Answer } from "./transport/answer.js";
import { authorizationContext } from "./transport/authenticate.js";
import { CallRequest, type Call } from "./transport/call-request.js";
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
export function createRuntime(
  api: Api,
  {
    region,
    baseUrl,
    projectId,
    credentials,
    fetch,
    headers: clientHeaders,
    timeout: usualTimeout = 60_000,
    attemptTimeout: usualAttemptTimeout = 20_000,
    retries: usualRetries = 2,
    maxResponseSize = 2 ** 24,
    ...hooks
  }: ClientOptions,
): Runtime {
  if (!credentials) throw new ArgumentError("credentials", "are missing");
  checkHeaders(clientHeaders);
  checkNumbers({ timeout: usualTimeout, attemptTimeout: usualAttemptTimeout, retries: usualRetries, maxResponseSize });
  const proof = typeof credentials === "object" ? credentials : token(credentials);
  // Called as a method, the `fetch` of a browser refuses its work.
  const doFetch: FetchLike = (url, init) => (fetch ?? globalThis.fetch)(url, init);
  const http = createFetchClient<Record<string, Record<string, object>>>({
    baseUrl: resolveBaseUrl(api, region, baseUrl),
    Request: CallRequest as never,
    fetch: transport as never,
    pathSerializer: fillPath,
    bodySerializer: toJson,
    headers: { ...userAgent(api), ...clientHeaders },
  });

  const execute = async (
    operation: Operation,
    { params, body, parseAs = "json", signal, headers, timeout = usualTimeout, attemptTimeout = usualAttemptTimeout, retries = usualRetries }: CallInit,
  ): Promise<Answer> => {
    const call: Call = { ...hooks, operation, credentials: proof, fetch: doFetch, maxResponseSize, parseAs, timeout, attemptTimeout, retries, callerSignal: signal, began: performance.now(), attempt: 1, projectId };
    const named = params?.path?.project_id as string | undefined;
    call.projectId = named !== undefined ? named : (projectId ?? (await withinTime(call, attemptTimeout, async () => proof.projectId?.(authorizationContext(call)))));
    checkNumbers({ timeout, attemptTimeout, retries });
    checkHeaders({ ...headers, ...params?.header });
    const init = { params: { ...params, path: { ...params?.path, project_id: call.projectId } }, body, headers, parseAs: "stream", call };
    const { response } = await http.request(operation.method as never, operation.path as never, init as never);
    return response as unknown as Answer;
  };

  const client: Runtime = {};
  for (const id in api.operations) {
    const operation = { id, ...api.operations[id]! };
    const { method } = operation;
    client[id] = (request?: Record<string, unknown>, options?: CallOptions) => {
      const answer = (async () => execute(operation, { ...options, ...sortArguments(operation, request ?? {}) }))();
      const body = answer.then(({ body }) => body);
      return Object.assign(body, {
        withResponse() {
          // Whoever asks for the response handles the failure there.
          body.catch(() => {});
          return answer.then(({ body, response }) => ({ data: body, response, requestId: response.headers.get("X-Request-Id") ?? undefined }));
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
