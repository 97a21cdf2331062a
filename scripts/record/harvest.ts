import { parseBody } from "../evidence/body.js";
import { isSecretField, isSecretHeader } from "../evidence/sensitive-names.js";
import type { Capture } from "./capture.js";
import { fieldKind } from "./field-kinds.js";
import type { Placeholders } from "./placeholders.js";

/**
 * Makes known what captures say of whoever made them, so that it is found again wherever it stands. Every capture
 * counts, those that are not imported first of all: a login has the password, the user and the token.
 */
export function harvest(captures: readonly Capture[], placeholders: Placeholders): void {
  const secrets = (value: string, kind: string) => value.length >= 4 && placeholders.learn(value, kind, true);
  for (const { url, requestHeaders, responseHeaders, requestText, responseText, beside } of captures) {
    for (const [name, value] of [...requestHeaders, ...responseHeaders]) {
      if (isSecretHeader(name)) learnHeader(name, value, placeholders);
      else learnField(name.replace(/^x-/i, ""), "", value, placeholders);
    }
    learnUrl(url, placeholders);
    for (const text of [requestText, responseText]) learnValues(contentOf(text), placeholders);
    learnValues(beside, placeholders);
  }

  function learnHeader(name: string, value: string, known: Placeholders): void {
    if (/cookie/i.test(name)) {
      for (const pair of value.split(/[;,]\s*/)) secrets(pair.split("=").slice(1).join("="), "cookie");
      return;
    }
    if (!/authorization/i.test(name)) return void secrets(value, /token/i.test(name) ? "token" : "secret");
    for (const [, part, secret] of value.matchAll(/(Access|Credential|Signature)=([^\s,/]+)/gi)) secrets(secret!, /signature/i.test(part!) ? "signature" : "access-key");
    const [, scheme, proof] = /^(\w+)\s+(\S+)$/.exec(value.trim()) ?? [];
    if (proof !== undefined) secrets(proof, "token");
    if (scheme?.toLowerCase() === "basic") {
      const [user = "", ...rest] = Buffer.from(proof!, "base64").toString().split(":");
      known.learn(user, "user", false);
      secrets(rest.join(":"), "password");
    }
  }
}

function learnUrl(url: string, placeholders: Placeholders): void {
  if (!URL.canParse(url)) return;
  const { hostname, username, password, searchParams } = new URL(url);
  // The own machine is nobody's.
  if (!/^(localhost|127\..*|\[::1\])$/.test(hostname)) placeholders.learn(hostname, /^[\d.]+$/.test(hostname) ? "IP address" : "host", false);
  if (username !== "") placeholders.learn(decodeURIComponent(username), "user", false);
  if (password !== "") placeholders.learn(decodeURIComponent(password), "password", true);
  for (const [name, value] of searchParams) learnField(name, "", value, placeholders);
}

/** Every value whose name says that it is a secret, or tells who somebody is. */
function learnValues(value: unknown, placeholders: Placeholders, names: readonly string[] = []): void {
  if (typeof value === "string" || typeof value === "number") {
    const inner = typeof value === "string" && /^\s*[[{]/.test(value) ? parseBody(value) : undefined;
    if (typeof inner === "object") return learnValues(inner, placeholders, names);
    return learnField(names.at(-1) ?? "", names.at(-2) ?? "", String(value), placeholders, names.find(isSecretField));
  }
  if (typeof value !== "object" || value === null) return;
  // Lists of names and values, as in forms, cookies and queries.
  const { name, value: named } = value as { name?: unknown; value?: unknown };
  if (typeof name === "string" && typeof named === "string") learnField(name, "", named, placeholders);
  for (const [key, item] of Object.entries(value)) learnValues(item, placeholders, Array.isArray(value) ? names : [...names, key]);
}

/** @param around A field further out that holds secrets: what is in it is one, unless its own name says something else. */
function learnField(name: string, parent: string, value: string, placeholders: Placeholders, around?: string): void {
  const opaque = around !== undefined && /^(?=\S*\d)(?=\S*[A-Za-z])[^\s:]{8,}$/.test(value);
  const kind = fieldKind(name, parent) ?? (opaque ? fieldKind(around) : undefined);
  if (kind === undefined || value.length < 3 || value.length > 10_000) return;
  if (kind.secret || kind.kind === "user" || kind.kind === "domain") placeholders.learn(value, kind.kind, kind.secret);
}

function contentOf(text: string): unknown {
  const body = parseBody(text);
  if (typeof body !== "string" || !/^[^\s=&]+=[^\s]*$/.test(body)) return body;
  return Array.from(new URLSearchParams(body), ([name, value]) => ({ name, value }));
}
