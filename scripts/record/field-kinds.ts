import { isSecretField, plainName } from "../evidence/sensitive-names.js";

/** What a field holds, by its name: one of the secrets, or something that tells whose account it is. */
export interface FieldKind {
  kind: string;
  /** Two different secrets of a kind have one placeholder: whether they are equal is nobody's business. */
  secret: boolean;
}

const PEOPLE = /^(user|username|usernames|account|accountname|owner|ownername|creator|createdby|updatedby|modifiedby|operator|operatorname|author|login|loginname|nickname|fullname|firstname|lastname|contact|phone|mobile)$|username$|loginname$/;
const DOMAINS = /^(domain|domainname|userdomainname|tenant|tenantname|accountdomain|organization|company)$/;
const HOSTS = /^(host|hostname|fqdn|dnsname|domainnames?)$|(hostname|dnsname|endpoint|endpoints|hostip)$/;
const NAMES = /name$|names$|^(alias|title|label|labels|description|remark|remarks|comment|note|notes|tag|tags|project|agency|bucket)$/;

/** Undefined for a field whose name says nothing of the kind. */
export function fieldKind(name: string, parent = ""): FieldKind | undefined {
  const plain = plainName(name);
  if (isSecretField(name)) return { kind: secretKind(plain), secret: true };
  if (plain === "name" && parent !== "") return fieldKind(`${parent.replace(/s$/, "")}Name`) ?? { kind: "name", secret: false };
  if (/^(key|value)$/.test(plain) && /tags?$/i.test(parent)) return { kind: "name", secret: false };
  if (isIdField(name)) return { kind: idKind(name), secret: false };
  if (PEOPLE.test(plain)) return { kind: "user", secret: false };
  if (DOMAINS.test(plain)) return { kind: "domain", secret: false };
  if (HOSTS.test(plain)) return { kind: "host", secret: false };
  if (NAMES.test(plain)) return { kind: "name", secret: false };
  return undefined;
}

export function isIdField(name: string): boolean {
  return /^(id|ids|uuid|urn)$|[_-](id|ids|uuid|urn)$|[a-z](Id|Ids|ID|IDs|Uuid|UUID|Urn)$/.test(name) || /^(requestid|projectid|clusterid|domainid|userid|accountid|traceid)$/.test(plainName(name));
}

/** `project_id`, `projectId` and `projectIds` are one kind. */
export function idKind(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[_-]/g, " ").toLowerCase().trim();
  return `${words.replace(/\s*\b(ids?|uuid|urn)$/, "")} ID`.trim();
}

function secretKind(plain: string): string {
  if (/pwd|passw|passphrase|passcode|pin$|otp$/.test(plain)) return "password";
  if (/token|jwt/.test(plain)) return "token";
  if (/cert/.test(plain)) return "certificate";
  if (/cookie|session/.test(plain)) return "cookie";
  if (/signature|authorization/.test(plain)) return "signature";
  return /accesskey|^ak$/.test(plain) ? "access-key" : "secret";
}
