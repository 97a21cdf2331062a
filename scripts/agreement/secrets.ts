import type { Keys } from "../description/source.js";
import type { Recording } from "./types.js";

const SECRET_HEADERS = /^(x-auth-token|x-subject-token|x-security-token|authorization|cookie|set-cookie)$/i;
const SECRET_FIELDS = /pwd|password|secret/i;
const PLACEHOLDER = /^\{[a-z-]+\}$/;
/** Tokens and keys are long runs of letters and digits; IDs of this cloud are 32 hexadecimal digits or UUIDs. */
const LOOKS_SECRET = /[A-Za-z0-9+/_=-]{40,}/g;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The places in an exchange that hold what looks like a secret. */
export function secretsIn({ request, response }: Pick<Recording, "request" | "response">): Keys[] {
  return [
    ...secretHeaders(["request", "headers"], request.headers),
    ...secretHeaders(["response", "headers"], response.headers ?? {}),
    ...secretValues(["request", "body"], request.body),
    ...secretValues(["response", "body"], response.body),
  ];
}

function secretHeaders(keys: Keys, headers: Record<string, string>): Keys[] {
  return Object.entries(headers).filter(([name, value]) => SECRET_HEADERS.test(name) && !PLACEHOLDER.test(value)).map(([name]) => [...keys, name]);
}

function secretValues(keys: Keys, value: unknown): Keys[] {
  if (typeof value === "string") {
    const isSecret = SECRET_FIELDS.test(String(keys.at(-1))) ? value !== "" && !value.startsWith("{") : (value.match(LOOKS_SECRET) ?? []).some((run) => !UUID.test(run));
    return isSecret ? [keys] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => secretValues([...keys, index], item));
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, item]) => secretValues([...keys, key], item)) : [];
}
