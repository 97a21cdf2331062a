import { ConnectionError } from "../errors/connection-error.js";
import { ContractError } from "../errors/contract-error.js";
import { errorDetails, excerpt } from "../errors/error-body.js";
import { ServiceError } from "../errors/service-error.js";
import type { CallRequest, Handler } from "./call-request.js";

/**
 * An answer that was judged a success, with its body read. openapi-fetch passes `body` on as it is, because
 * the client always asks it for the stream.
 */
export interface Answer {
  ok: true;
  status: number;
  headers: Headers;
  body: unknown;
  response: Response;
}

/** Decides whether a call succeeded, by everything that the answer says; an answer that says failure is thrown. */
export function answer(next: Handler<Response>): Handler<Answer> {
  return async (request) => {
    const response = await next(request);
    return { ok: true, status: response.status, headers: response.headers, body: await judge(request, response), response };
  };
}

async function judge(request: CallRequest, response: Response): Promise<unknown> {
  const { operation, parseAs } = request.call;
  const { status } = response;
  const breach = (reason: string, cause?: unknown) => new ContractError(operation, status, reason, response, cause);

  if (status === 0 || (status >= 300 && status < 400)) {
    throw breach(`it redirects to ${redirectTarget(response)}, and credentials are not sent there`);
  }
  if (response.ok && parseAs === "stream") return response.body;
  if (response.ok && (parseAs === "blob" || parseAs === "arrayBuffer")) return read<Blob | ArrayBuffer>(request, () => response[parseAs]());

  const text = await read(request, () => response.text());
  const json = parse(text);
  const details = errorDetails(json);
  if (!response.ok || details) {
    throw new ServiceError(operation, status, { ...(details ?? { message: excerpt(text) }), requestId: details?.requestId ?? requestId(response) }, response);
  }
  if (parseAs === "text") return text;
  if (text === "") {
    if (operation.noContent || request.method === "HEAD") return undefined;
    throw breach("it has no body");
  }
  if (json === undefined) throw breach(`its body is not JSON but "${excerpt(text)}"`);
  return json;
}

async function read<T>(request: CallRequest, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    request.signal?.throwIfAborted();
    throw new ConnectionError(request.call.operation, new URL(request.url).host, cause);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function redirectTarget({ headers, url }: Response): string {
  try {
    return new URL(headers.get("Location") ?? "", url).host;
  } catch {
    return "another address";
  }
}

function requestId({ headers }: Response): string | undefined {
  return headers.get("X-Request-Id") ?? undefined;
}
