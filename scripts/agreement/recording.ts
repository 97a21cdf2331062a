import { closest } from "../description/closest.js";
import { parsePointer } from "../description/pointer.js";
import { placeOfKey, placeOfPath, START, type Keys, type Place } from "../description/source.js";
import type { Finding } from "../lint/finding.js";
import type { Content } from "./described.js";
import { responseFor } from "./described.js";
import { pathValuesOf, queryValuesOf } from "./request-values.js";
import { secretsIn } from "../evidence/secrets.js";
import { show, type ReadRecording, type Subject } from "./subject.js";


type Fault = Pick<Finding, "message" | "remedy"> & { place: Place };
/** The rule that a value breaks in a schema, and where, as a JSON pointer. */
interface Violation {
  at: string;
  rule: string;
}
type Check = (subject: Subject, recording: ReadRecording) => Fault | undefined;

const NAME = /^(\d+)-[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/;
const COMPARE = "Compare both with the page, and correct this file or the description.";

/** Where a recording says something else than the description: the first thing, because the rest may follow from it. */
export function checkRecording(subject: Subject, recording: ReadRecording): Finding | undefined {
  for (const check of [checkName, checkRequestLine, checkQuery, checkRequestBody, checkResponse, checkSecrets]) {
    const fault = (check as Check)(subject, recording);
    if (fault === undefined) continue;
    const { place, ...told } = fault;
    return { file: recording.source.file, ...place, rule: "recording", ...told };
  }
  return undefined;
}

function checkName(_: Subject, { name, source, content }: ReadRecording): Fault | undefined {
  const { status } = content.response;
  const named = NAME.exec(name)?.[1];
  if (named === undefined) return { place: START, message: `The file name ${name}.yaml is not <status>-<what-it-shows>.yaml.`, remedy: `Rename it: ${status}-, then words with hyphens between them.` };
  if (named === String(status)) return undefined;
  return { place: placeOfPath(source, ["response", "status"]), message: `The name of the file says status ${named}, its response ${status}.`, remedy: "Correct the status, or rename the file." };
}

function checkRequestLine({ operation, id, violations }: Subject, { source, content }: ReadRecording): Fault | undefined {
  const { method, path } = content.request;
  const at = (key: string) => placeOfPath(source, ["request", key]);
  if (method !== operation.method) return { place: at("method"), message: `${id} is ${operation.method} in the description, not ${method}.`, remedy: COMPARE };
  const values = pathValuesOf(operation.path, path);
  if (!values) return { place: at("path"), message: `The path is not one of ${operation.path}.`, remedy: COMPARE };
  const wrong = operation.parameters.find(({ name, in: place, schema }) => place === "path" && violations(schema, values[name]).length > 0);
  return wrong && { place: at("path"), message: `The path has a value of ${wrong.name} that the description refuses: ${show(values[wrong.name])}.`, remedy: COMPARE };
}

function checkQuery({ operation, violations }: Subject, { source, content }: ReadRecording): Fault | undefined {
  const { path, violates } = content.request;
  const parameters = new Map(operation.parameters.filter(({ in: place }) => place === "query").map((parameter) => [parameter.name, parameter]));
  const values = queryValuesOf(path, (name) => parameters.get(name)?.schema.type as string | undefined);
  const place = placeOfPath(source, ["request", "path"]);
  const unknown = Object.keys(values).find((name) => !parameters.has(name));
  if (unknown !== undefined) {
    const near = closest(unknown, parameters.keys());
    return { place, message: `The description has no query parameter ${unknown}.`, remedy: near ? `Did you mean ${near}?` : COMPARE };
  }
  const missing = violates ? undefined : [...parameters.values()].find(({ name, required }) => required && !(name in values));
  if (missing) return { place, message: `The query lacks ${missing.name}, which is required.`, remedy: COMPARE };
  const found = Object.entries(values).flatMap(([name, value]) => violations(parameters.get(name)!.schema, value).map(({ rule }) => ({ at: `/${name}`, rule })));
  return compareViolations(found, violates?.in === "query" ? violates : undefined, "query", placeOfKey(source, ["request", "violates"]), () => place);
}

function checkRequestBody({ operation, violations }: Subject, { source, content }: ReadRecording): Fault | undefined {
  const { headers, body, violates } = content.request;
  const ofBody = violates?.in === "query" ? undefined : violates;
  const stated = placeOfKey(source, ["request", "violates"]);
  if (!operation.requestBody) {
    if (body === undefined) return ofBody && { place: stated, message: "The operation takes no body that could violate a rule.", remedy: "Delete violates." };
    return { place: placeOfKey(source, ["request", "body"]), message: "The description has no request body for this operation.", remedy: COMPARE };
  }
  if (body === undefined) {
    const found = operation.requestBody.required ? [{ at: "", rule: "required" }] : [];
    return compareViolations(found, ofBody, "body", stated, () => placeOfKey(source, ["request"]));
  }
  const media = mediaOf(operation.requestBody.content, headers);
  if ("message" in media) return { place: placeOfKey(source, ["request", "headers"]), ...media };
  return compareViolations(violations(media.schema, body), ofBody, "body", stated, (pointer) => placeOfPath(source, ["request", "body", ...keysOf(pointer)]));
}

function checkResponse({ operation, violations }: Subject, { source, content }: ReadRecording): Fault | undefined {
  const { status, headers, body } = content.response;
  if (body === undefined) return undefined;
  const described = responseFor(operation, status);
  if (!described?.content) return { place: placeOfKey(source, ["response", "body"]), message: `The description has no body for status ${status} of this operation.`, remedy: COMPARE };
  const media = mediaOf(described.content, headers ?? {});
  if ("message" in media) return { place: placeOfKey(source, headers ? ["response", "headers"] : ["response"]), ...media };
  return compareViolations(violations(media.schema, body), undefined, "body", START, (pointer) => placeOfPath(source, ["response", "body", ...keysOf(pointer)]));
}

function checkSecrets(_: Subject, { source, content }: ReadRecording): Fault | undefined {
  const [secret] = secretsIn(content);
  return secret && { place: placeOfPath(source, secret.at.split("/")), message: `This looks like ${secret.kind}.`, remedy: "Put a placeholder in its place, such as {token}; if it is a real one, revoke it." };
}

/** What a value breaks must be exactly what is stated. */
function compareViolations(found: readonly Violation[], stated: Violation | undefined, what: string, place: Place, placeAt: (pointer: string) => Place): Fault | undefined {
  const [first] = found;
  const says = (violation: Violation) => `${violation.rule}${violation.at === "" ? "" : ` at ${violation.at}`}`;
  if (!stated) return first && { place: placeAt(first.at), message: `The description refuses the ${what}: ${says(first)}.`, remedy: COMPARE };
  if (!first) return { place, message: `The description accepts the ${what}; it does not violate ${says(stated)}.`, remedy: "Correct violates, or the description." };
  const extra = found.find(({ at, rule }) => at !== stated.at || rule !== stated.rule);
  return extra && { place, message: `The ${what} violates ${says(extra)}${found.length > 1 ? " too" : `, not ${says(stated)}`}.`, remedy: "Let the recording break one rule, and say under violates which." };
}

function mediaOf(content: Content, headers: Record<string, string>): Content[string] | Pick<Finding, "message" | "remedy"> {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const described = Object.keys(content).join(" or ");
  if (type === undefined) return { message: "A body needs the header Content-Type.", remedy: `Add Content-Type: ${described}.` };
  return content[type] ?? { message: `The body is ${type} here and ${described} in the description.`, remedy: COMPARE };
}

function keysOf(pointer: string): Keys {
  return (parsePointer(pointer) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
