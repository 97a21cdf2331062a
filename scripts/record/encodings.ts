/** A way in which a text can be written inside of another one. */
interface Encoding {
  /** What is inside; undefined if the text is not written this way. */
  read(text: string): unknown;
  write(inner: unknown): string;
}

const BASE64 = /^[A-Za-z0-9+/]{8,}={0,2}$/;
const BASE64_URL = /^[A-Za-z0-9_-]{8,}$/;

/** The ways in which values hide inside of others, the outermost looked for first. */
export const ENCODINGS: readonly Encoding[] = [
  { read: (text) => (/^\s*[[{"]/.test(text) ? attempt(() => JSON.parse(text) as unknown) : undefined), write: (inner) => JSON.stringify(inner) },
  { read: (text) => (BASE64.test(text) ? printable(Buffer.from(text, "base64").toString("utf8")) : undefined), write: (inner) => Buffer.from(String(inner)).toString("base64") },
  { read: (text) => (BASE64_URL.test(text) ? printable(Buffer.from(text, "base64url").toString("utf8")) : undefined), write: (inner) => Buffer.from(String(inner)).toString("base64url") },
  { read: (text) => (/%[0-9a-f]{2}/i.test(text) ? attempt(() => decodeURIComponent(text)) : undefined), write: (inner) => encodeURIComponent(String(inner)) },
  { read: (text) => (/\\u[0-9a-f]{4}|\\["\\/]/i.test(text) ? attempt(() => unescaped(text)) : undefined), write: (inner) => String(inner) },
  { read: (text) => (/&(#\d+|#x[0-9a-f]+|amp|lt|gt|quot|apos);/i.test(text) ? withoutEntities(text) : undefined), write: (inner) => String(inner) },
];

function printable(text: string): string | undefined {
  return text.length >= 4 && !/[\p{Cc}\ufffd]/u.test(text.replaceAll(/[\r\n\t]/g, "")) && /^[\p{L}\p{N}\p{P}\p{S}\s]+$/u.test(text) ? text : undefined;
}

function unescaped(text: string): string | undefined {
  const plain = text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll(/\\(["\\/])/g, "$1");
  return plain === text ? undefined : plain;
}

function withoutEntities(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replaceAll(/&(amp|lt|gt|quot|apos);/gi, (_, name: string) => named[name.toLowerCase()]!);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
