import { ContractError } from "../errors/contract-error.js";
import { errorDetails, excerpt } from "../errors/error-body.js";
import { ServiceError } from "../errors/service-error.js";
import type { CallRequest, Handler } from "./call-request.js";
import { readBody } from "./read-body.js";

/** An answer that was judged a success, with its body read. */
export interface Answer {
  body: unknown;
  response: Response;
}

/** Decides whether a call succeeded, by everything that the answer says; an answer that says failure is thrown. */
export function answer(next: Handler<Response>): Handler<Answer> {
  return async (request) => {
    const response = await next(request);
    return { body: await judge(request, response), response };
  };
}

async function judge(request: CallRequest, response: Response): Promise<unknown> {
  const { operation, parseAs, maxResponseSize, credentials } = request.call;
  const { ok, status, headers } = response;
  const breach = (reason: string, cause?: unknown) => new ContractError(operation, response, reason, cause);

  // A browser hides where a redirect leads and shows status 0.
  if (!ok && status < 400) throw breach(`redirects ${redirectTarget(response)}`);
  if (ok && parseAs === "stream") return response.body;

  const body = await readBody(response, maxResponseSize).catch((cause: unknown) => {
    throw breach("is cut off", cause);
  });
  if (!body) throw breach(`is larger than ${maxResponseSize} bytes`);

  const text = new TextDecoder().decode(body);
  const json = parse(text);
  if (!ok || errorDetails(json)) {
    const shown = withoutSecrets(text, request);
    const { message = excerpt(shown), ...rest } = errorDetails(parse(shown)) ?? {};
    const hint = credentials.explain?.(request, { status, code: rest.code, date: headers.get("Date") });
    throw new ServiceError(operation, response, { message: hint ? `${message} (${hint})` : message, ...rest });
  }
  if (parseAs !== "json") return new Response(body, { headers })[parseAs as "text"]();
  if (operation.noContent && !text.trim()) return undefined;
  if (typeof json !== "object" || !json) throw breach(text.trim() ? `is not a JSON object or array: ${excerpt(withoutSecrets(text, request))}` : "has no body");
  return json;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Gateways may show the request that they refuse: a header that is long enough for a secret gives way to its name. */
function withoutSecrets(text: string, { headers, call }: CallRequest): string {
  headers.forEach((value, name) => {
    if (value.length > 16) text = text.replaceAll(value, () => name);
  });
  for (const secret of call.secrets ?? []) text = text.replaceAll(secret, "***");
  return text;
}

function redirectTarget({ headers, url }: Response): string {
  const location = headers.get("Location") || "no:host";
  const host = URL.canParse(location, url || undefined) && new URL(location, url || undefined).host;
  return host ? `to ${host}, where credentials are not sent` : "without naming a host";
}
