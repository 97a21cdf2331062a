/** What can be learned from the body of a refusal. */
export interface ErrorDetails {
  code?: string | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
}

const EXCERPT_LENGTH = 200;

/**
 * Reads the forms in which this cloud reports an error: `{error_code, error_msg}` (the services and the API
 * gateway), `{errCode, externalMessage}` (seen from cluster creation), `{error: {code, message}}` (the
 * identity service). Undefined if the value has none of them.
 */
export function errorDetails(body: unknown): ErrorDetails | undefined {
  const { error_code, error_msg, errCode, externalMessage, error, request_id } = fields(body);
  const nested = fields(error);
  const code = text(error_code) ?? text(errCode) ?? text(nested.code);
  if (code === undefined) return undefined;
  return { code, message: text(error_msg) ?? text(externalMessage) ?? text(nested.message), requestId: text(request_id) };
}

/** The start of a body that is not JSON, on one line. */
export function excerpt(body: string): string {
  const line = body.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ").trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH)}…` : line;
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
}
