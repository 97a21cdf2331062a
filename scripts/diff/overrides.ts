import { parsePointer } from "../description/pointer.js";
import type { OpenApi } from "../generate/openapi.js";
import { EFFECTS } from "../rules/effect.js";
import type { Impact, RawChange } from "./change.js";
import { lowersSecurity } from "./security.js";

/** Where Redocly's rating is not that of our policy (README, "Versions"). */
export interface Override {
  name: string;
  applies: (change: RawChange, base: OpenApi, revision: OpenApi) => boolean;
  impact: Impact;
  /** What the change means for users. */
  reason: string;
}

const isRequest = ({ path }: RawChange) => /\/(requestBody|parameters)\//.test(path) || path.endsWith("/requestBody");
const isField = ({ typeName, path }: RawChange) => typeName === "Schema" && /\/properties\/[^/]+$/.test(path);
const isComponent = ({ typeName, path }: RawChange) => typeName === "Schema" && /^#\/components\/schemas\/[^/]+$/.test(path);
const changes = ({ typeName, property }: RawChange, type: string, key: string) => typeName === type && property === key;
const lost = ({ base, revision }: RawChange) => list(base?.value).some((value) => !list(revision?.value).includes(value));
const gained = ({ base, revision }: RawChange) => list(revision?.value).some((value) => !list(base?.value).includes(value));

/** Keys of a schema that restrict nothing. */
const ANNOTATIONS = /^(description|title|summary|example|examples|deprecated|default|key|x-.*)$/;
const DOCUMENTATION = ["Example", "ExamplesMap", "ExternalDocs", "Tag", "TagList", "License", "Contact", "SpecExtension"];

/** The first that applies decides. */
export const overrides: readonly Override[] = [
  { name: "security is dropped", applies: ({ path, typeName }, base, revision) => typeName.startsWith("SecurityRequirement") && lowersSecurity(path, base, revision), impact: "major", reason: "a client made from it sends no credentials, and the service refuses the call" },
  { name: "a path parameter is renamed", applies: (change) => (changes(change, "PathItem", "key") || changes(change, "Parameter", "name")) && change.verdicts.length === 0, impact: "major", reason: "programs pass it by its name" },
  { name: "a field is removed or renamed where further fields are allowed", applies: (change) => isField(change) && (change.kind === "removed" || change.property === "key"), impact: "major", reason: "programs that name the field no longer compile" },
  { name: "a shared schema is removed", applies: (change) => isComponent(change) && change.kind === "removed", impact: "major", reason: "the package exports it as a type" },
  { name: "a shared schema is new", applies: (change) => isComponent(change) && change.kind === "added", impact: "minor", reason: "the package exports it as a type" },
  { name: "a value is new in an open set", applies: (change, _base, revision) => changes(change, "Schema", "enum") && isOpenSet(change, revision), impact: "minor", reason: "the set is open, so programs expect unknown values" },
  { name: "an answer has a value less", applies: (change) => changes(change, "Schema", "enum") && change.verdicts.length === 0 && lost(change), impact: "major", reason: "programs that name the value no longer compile" },
  { name: "a server variable has a value less", applies: (change) => changes(change, "ServerVariable", "enum") && lost(change), impact: "major", reason: "clients for it cannot be made any more" },
  { name: "a server variable has a value more", applies: (change) => changes(change, "ServerVariable", "enum") && gained(change), impact: "minor", reason: "clients for it can be made" },
  { name: "calls go to another place", applies: (change) => changes(change, "ServerVariable", "default") || (change.typeName === "ServerList" && change.kind === "added" && change.path !== "#/servers"), impact: "major", reason: "the same call goes to another host" },
  { name: "an effect is more dangerous", applies: (change) => changes(change, "Operation", "x-effect") && danger(change.revision?.value) > danger(change.base?.value), impact: "major", reason: "who calls it as it was described must look again" },
  { name: "a call is no longer safe to repeat", applies: (change) => changes(change, "Operation", "x-repeat") && change.base?.value === "safe", impact: "major", reason: "the client no longer repeats it by itself" },
  { name: "a call is safe to repeat", applies: (change) => changes(change, "Operation", "x-repeat") && change.revision?.value === "safe", impact: "minor", reason: "the client repeats it by itself after a failure" },
  { name: "an effect is less dangerous", applies: (change) => changes(change, "Operation", "x-effect"), impact: "minor", reason: "" },
  { name: "a default has changed", applies: (change) => changes(change, "Schema", "default") && change.base?.value !== undefined && change.revision?.value !== undefined, impact: "major", reason: "the same request has another result" },
  { name: "a default is described or no longer so", applies: (change) => changes(change, "Schema", "default"), impact: "minor", reason: "" },
  { name: "an operation or a field is deprecated", applies: ({ property }) => property === "deprecated", impact: "minor", reason: "" },
  { name: "a request is allowed that was not", applies: (change) => change.verdicts.length === 0 && isRequest(change) && (change.typeName === "RequestBody" ? change.property === "required" : change.typeName === "Schema" && !ANNOTATIONS.test(change.property ?? "")) && change.impact === "patch", impact: "minor", reason: "requests are allowed that were not" },
  { name: "documentation is new", applies: ({ typeName, kind }) => kind === "added" && DOCUMENTATION.includes(typeName), impact: "patch", reason: "" },
];

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function danger(effect: unknown): number {
  return (EFFECTS as readonly unknown[]).indexOf(effect);
}

/** Whether the changed enum is one of several choices, another of which allows any value of the type. */
function isOpenSet({ revision, base }: RawChange, document: OpenApi): boolean {
  const keys = parsePointer((revision ?? base)!.pointer) ?? [];
  if (!["anyOf", "oneOf"].includes(keys.at(-3) ?? "")) return false;
  const choices = keys.slice(0, -2).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
  return list(choices).some((choice) => typeof choice === "object" && choice !== null && "type" in choice && !("enum" in choice) && !("const" in choice));
}
