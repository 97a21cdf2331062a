import { isIPv4 } from "node:net";
import type { Exchange } from "./recording.js";
import { isSecretField, isSecretHeader } from "./sensitive-names.js";

/** Something in a recording that looks like what must not be there. Never holds the value. */
export interface Suspicion {
  /** Place in the recording, such as `request/headers/Cookie`. */
  at: string;
  /** What it looks like. */
  kind: string;
}

/** How the source of a recording begins that was taken from a live service. */
export const CAPTURED = "Captured on ";

const PLACEHOLDER = /\{[a-z]+(-[a-z]+)*(-\d+)?\}/g;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const OURS = /^[0-9a-f]{8}-?0000-?0000-?0000-?\d{12}$/;
/** Addresses that documents may use (RFC 5737), and those that are nobody's. */
const NOBODYS_ADDRESS = /^(192\.0\.2|198\.51\.100|203\.0\.113|127\.0\.0|0\.0\.0|255\.255\.\d+)\.\d+$/;

type Pattern = [kind: string, pattern: RegExp, isHarmless?: (match: string) => boolean];

/** Wherever a recording comes from. */
const ALWAYS: Pattern[] = [
  ["a private key or certificate", /-----BEGIN [A-Z ]+-----/g],
  ["a JSON web token", /\beyJ[\w-]{8,}\.[\w-]{4,}/g],
  ["credentials of a request", /\b(Bearer|Basic)\s+[\w+/=.~-]{6,}|\b(Access|Credential|Signature)=\w{6,}/gi],
  ["credentials in a URL", /:\/\/[^/\s@]+@/g],
  ["an e-mail address", /[\w.+-]+@[\w-]+(\.[\w-]+)+/g, (match) => /@example\.(com|net|org)$/.test(match)],
  // Tokens and keys are long runs of letters and digits; IDs of this cloud are 32 hexadecimal digits or UUIDs.
  ["a token or key", /[A-Za-z0-9+/_=-]{40,}/g, (match) => UUID.test(match)],
];

/** Where everything that tells of somebody's account has been replaced. */
const IN_CAPTURES: Pattern[] = [
  ["an ID", /\b[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}\b/gi, (match) => OURS.test(match)],
  ["an IP address", /\b\d{1,3}(\.\d{1,3}){3}\b/g, (match) => !isIPv4(match) || NOBODYS_ADDRESS.test(match)],
  ["the name of a host", /:\/\/[^/\s:?#"]+|\b([a-z0-9-]+\.)+(com|net|org|io|de|nl|ch|eu|cloud|local|internal|lan|corp|dev)\b/gi, (match) => /(^|\.|\/)example\.com$/.test(match)],
  ["an access key", /\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{16,}\b/g],
];

/** Headers that tell what an answer is and nothing about who asked. */
const KEPT_HEADERS = /^(content-type|retry-after|x-language)$/i;

/** Everything in a recording that looks like a secret, and in a capture whatever looks like somebody's. */
export function secretsIn({ source = "", request, response }: Partial<Exchange>): Suspicion[] {
  const captured = source.startsWith(CAPTURED);
  const patterns = captured ? [...ALWAYS, ...IN_CAPTURES] : ALWAYS;
  const headers = [request && headersOf("request", request.headers), response && headersOf("response", response.headers)].flatMap((list) => list ?? []);
  const path = (request?.path ?? "").split("/").map((segment) => ({ at: "request/path", name: "", text: segment }));
  const texts = [...path, { at: "source", name: "", text: source }, ...textsIn("request/body", request?.body), ...textsIn("response/body", response?.body), ...textsIn("request/violates", request?.violates)];
  return [
    ...headers.flatMap(({ at, name, text }): Suspicion[] => {
      if (isSecretHeader(name)) return text.replaceAll(PLACEHOLDER, "") === "" ? [] : [{ at, kind: "credentials in a header" }];
      return captured && !KEPT_HEADERS.test(name) && text.replaceAll(PLACEHOLDER, "") !== "" ? [{ at, kind: "a header that no capture keeps" }] : matches(patterns, at, text);
    }),
    ...texts.flatMap(({ at, name, text }) => {
      const left = text.replaceAll(PLACEHOLDER, "");
      return left !== "" && isSecretField(name) ? [{ at, kind: "a field that holds a secret" }] : matches(patterns, at, left);
    }),
  ];
}

function matches(patterns: readonly Pattern[], at: string, text: string): Suspicion[] {
  const found = patterns.filter(([, pattern, isHarmless]) => (text.match(pattern) ?? []).some((match) => !isHarmless?.(match)));
  return found.slice(0, 1).map(([kind]) => ({ at, kind }));
}

interface Text {
  at: string;
  /** Of the field that holds the text, or the nearest one around it. */
  name: string;
  text: string;
}

function headersOf(part: string, headers: Record<string, string> = {}): Text[] {
  return Object.entries(headers).map(([name, text]) => ({ at: `${part}/headers/${name}`, name, text }));
}

/** Every text in a value, names of fields included, and what is encoded in a text. */
function textsIn(at: string, value: unknown, name = ""): Text[] {
  if (typeof value === "string") {
    const inner = decoded(value);
    return inner === undefined ? [{ at, name, text: value }] : textsIn(at, inner, name);
  }
  if (typeof value === "number") return isSecretField(name) && value !== 0 ? [{ at, name, text: String(value) }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const own = Array.isArray(value) || isSecretField(name) ? name : key.replaceAll(PLACEHOLDER, "");
    return [{ at, name: "", text: key }, ...textsIn(`${at}/${key}`, item, own)];
  });
}

/** What a text holds if it is nothing but another value, encoded; undefined if it is not. */
function decoded(text: string): unknown {
  try {
    if (/^\s*[[{"]/.test(text)) return JSON.parse(text);
    if (/%[0-9a-f]{2}/i.test(text)) return decodeURIComponent(text);
  } catch {
    return undefined;
  }
  const plain = /^[A-Za-z0-9+/_-]{12,}={0,2}$/.test(text) ? Buffer.from(text, "base64").toString() : "";
  return /^[\x20-\x7e\s]{8,}$/.test(plain) ? plain : undefined;
}
