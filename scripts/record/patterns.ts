import { isIPv6 } from "node:net";

/** What gives itself away by its form, wherever it stands. */
export interface Pattern {
  kind: string;
  secret: boolean;
  expression: RegExp;
  /** Whether a match is what it looks like. */
  accepts?: (match: string) => boolean;
}

const TOP_LEVEL = /\.(com|net|org|io|de|nl|ch|at|eu|fr|uk|us|cloud|local|localdomain|internal|lan|corp|dev|app|info|biz|intra|svc|test|example|home|arpa)$/i;

/** Longer than any word or address, and long enough to keep a search busy for minutes: a token or a file, as a rule. */
export const LONG_RUN = /[^\s"'{}<>,;]{257,}/g;

/** What has a beginning and an end of its own, however long it is. */
export const ENCLOSED: readonly Pattern[] = [
  { kind: "certificate", secret: true, expression: /-----BEGIN [A-Z0-9 ]+-----[\s\S]*?(-----END [A-Z0-9 ]+-----|$)/g },
  { kind: "token", secret: true, expression: /\beyJ[\w-]{5,}(\.[\w-]*){1,4}/g },
];

/** In the order in which they are looked for: what is part of something longer comes after it. */
export const PATTERNS: readonly Pattern[] = [
  { kind: "token", secret: true, expression: /(?<=\b(bearer|basic|digest|negotiate)\s+)[\w+/=.~-]{6,}/gi },
  { kind: "signature", secret: true, expression: /SDK-HMAC-SHA256\s+.*?Signature=\w+/gi },
  { kind: "signature", secret: true, expression: /(?<=\bSignature=)\w+/gi },
  { kind: "access-key", secret: true, expression: /(?<=\b(Access|Credential|AccessKeyId|AWSAccessKeyId)=)[^\s,&/]+/gi },
  { kind: "password", secret: true, expression: /(?<=:\/\/[^/\s:@]*:)[^/\s@]+(?=@)/g },
  { kind: "user", secret: false, expression: /(?<=:\/\/)[^/\s:@]+(?=[:@][^/\s]*@|@)/g },
  { kind: "secret", secret: true, expression: /(?<=\b[\w-]*(pwd|passw(or)?d|secret|token|api[_-]?key|access[_-]?key)["']?\s*[:=]\s*["']?)(?!\{)[^\s"',;&}]+/gi },
  { kind: "e-mail address", secret: false, expression: /[\p{L}\w.+-]+@[\p{L}\w-]+(\.[\p{L}\w-]+)+/gu },
  { kind: "ID", secret: false, expression: /(?<![0-9a-f])([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})(?![0-9a-f])/gi },
  { kind: "IP address", secret: false, expression: /(?<![\d.])(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.])/g, accepts: (match) => !/^(0|127|255)\./.test(match) },
  { kind: "IPv6 address", secret: false, expression: /(?<![\w:.])[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,8}(?![\w:])/gi, accepts: (match) => isIPv6(match) && match !== "::" && match !== "::1" },
  { kind: "host", secret: false, expression: /(?<=:\/\/(\{[a-z-]+\}(:\{[a-z-]+\})?@)?)[\w.-]+/g },
  { kind: "host", secret: false, expression: /(?<![\w.-])([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}(?![\w-])/gi, accepts: (match) => TOP_LEVEL.test(match) || match.split(".").length > 3 },
];

/** What a URL has after its host tells nothing that a recording needs. */
export const REST_OF_URL = /(:\/\/[^/\s?#"'<>]+)[/?#][^\s"'<>]*/g;
