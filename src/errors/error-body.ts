/** What can be learned from the body of a refusal. */
export interface ErrorDetails {
  code?: string | undefined;
  message?: string | undefined;
  requestId?: string;
}

const EXCERPT_LENGTH = 200;
/** Far more than the service says, and little enough for a log. */
const LONGEST_TEXT = 1000;

/**
 * Reads the forms in which this cloud reports an error: `{error_code, error_msg}` (the services and the API
 * gateway), `{errCode, externalMessage}` (seen from cluster creation), `{error: {code, message}}` (the
 * identity service). Undefined if the value has none of them.
 */
export function errorDetails(body: any): ErrorDetails | undefined {
  const code = text(body?.error_code ?? body?.errCode ?? body?.error?.code);
  if (code === undefined) return undefined;
  const requestId = text(body.request_id);
  return { code, message: text(body.error_msg ?? body.externalMessage ?? body.error?.message), ...(requestId && { requestId }) };
}

/** The start of a body that is not JSON, on one line and without markup. */
export function excerpt(body: string): string {
  const start = body.slice(0, 10 * EXCERPT_LENGTH);
  return start.replace(/(<[^>]*>|\s)+/g, " ").trim().slice(0, EXCERPT_LENGTH);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? `${value}`.slice(0, LONGEST_TEXT) || undefined : undefined;
}
