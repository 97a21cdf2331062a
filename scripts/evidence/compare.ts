import type { Keys } from "../description/source.js";
import { resolve, type OperationEntry, type Reference, type Response, type Schema } from "../generate/openapi.js";
import type { Described } from "./description.js";
import type { Exchange } from "./recording.js";
import { describedValues, type PlacedSchema } from "./schemas.js";
import type { Violation, createJudge } from "./violations.js";

/** One thing in which an exchange is not what the description says. */
export interface Deviation {
  /** Keys that lead to it in the recording. */
  at: Keys;
  /** As a sentence. Shows no value that was sent. */
  message: string;
  /** Where the description has, or would have, the thing: keys from its root. */
  described: Keys;
}

type Judge = ReturnType<typeof createJudge>;
const ABOUT_UNKNOWN_FIELDS = new Set(["additionalProperties", "unevaluatedProperties"]);

/** In what an exchange is not what the description says of its operation. Empty if it agrees. */
export function compareExchange({ document }: Described, judge: Judge, entry: OperationEntry, exchange: Exchange): Deviation[] {
  const keys = operationKeys(entry);
  return [...deviationsOfQuery(judge, entry, exchange, keys), ...deviationsOfRequest(document, judge, entry, exchange, keys), ...deviationsOfAnswer(document, judge, entry, exchange, keys)];
}

export function operationKeys({ path, method }: OperationEntry): Keys {
  return ["paths", path, method];
}

/** What the body of a request breaks in the description. */
export function requestViolations(judge: Judge, { requestBody }: OperationEntry, body: unknown): Violation[] {
  if (body === undefined) return requestBody?.required ? [{ at: "", rule: "required", message: "is missing" }] : [];
  const schema = jsonSchema(requestBody?.content);
  return schema ? judge(schema, body) : [];
}

/** What the parameters of a query break in the description. */
export function queryViolations(judge: Judge, { parameters }: OperationEntry, path: string): (Violation & { in: "query" })[] {
  return [...new URLSearchParams(path.split("?")[1] ?? "")].flatMap(([name, text]) => {
    const schema = parameters.find((parameter) => parameter.in === "query" && parameter.name === name)?.schema;
    const value = schema && ["integer", "number"].includes(String(schema.type)) && /^-?\d+$/.test(text) ? Number(text) : text;
    return schema ? judge(schema, value).map((violation) => ({ ...violation, in: "query" as const, at: `/${name}${violation.at}` })) : [];
  });
}

/** What the description says of the body of an answer, and where; undefined if it says nothing. */
export function responseSchema({ document }: Pick<Described, "document">, entry: OperationEntry, status: number): PlacedSchema | undefined {
  const name = describedStatus(entry, status);
  if (name === undefined) return undefined;
  const schema = jsonSchema(resolve<Response>(document, entry.operation.responses[name] as Response | Reference).content);
  return schema && { schema, keys: [...operationKeys(entry), "responses", name, "content", "application/json", "schema"] };
}

function deviationsOfQuery(judge: Judge, entry: OperationEntry, { request: { path }, response }: Exchange, keys: Keys): Deviation[] {
  const { parameters } = entry;
  const known = new Set(parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
  const sent = new Set(new URLSearchParams(path.split("?")[1] ?? "").keys());
  const unknown = [...sent].filter((name) => !known.has(name)).map((name) => `The request has the query parameter ${shown(name)}, which is not described.`);
  const broken = response.status < 300 ? queryViolations(judge, entry, path).map(({ at, message, rule }) => `The service accepted what the description refuses: in the query ${shown(at)} ${message} (${rule}).`) : [];
  return [...unknown, ...broken].map((message) => ({ at: ["request", "path"], message, described: [...keys, "parameters"] }));
}

function deviationsOfRequest(document: Described["document"], judge: Judge, entry: OperationEntry, { request, response }: Exchange, keys: Keys): Deviation[] {
  const violations = requestViolations(judge, entry, request.body);
  const described = [...keys, "requestBody", "content", "application/json", "schema"];
  if (request.body !== undefined && !entry.requestBody) return [{ at: ["request", "body"], message: "The request has a body, which is not described.", described: keys }];
  if (response.status >= 300) {
    if (violations.length < 2) return [];
    const rules = violations.map(({ at, rule }) => `${rule} at ${shown(at) || "the body itself"}`).join(", ");
    return [{ at: ["request", "body"], message: `The request breaks several rules at once (${rules}); a recording of a refusal shows one.`, described }];
  }
  const schema = jsonSchema(entry.requestBody?.content);
  if (request.body === undefined || !schema) return violations.map(() => ({ at: ["request"], message: "The service accepted a request without body, and the description demands one.", described: [...keys, "requestBody"] }));
  return deviationsOfBody(document, judge, { schema, keys: described }, request.body, ["request", "body"], { unknown: "The request has a field that is not described", broken: "The service accepted what the description refuses" });
}

function deviationsOfAnswer(document: Described["document"], judge: Judge, entry: OperationEntry, { response }: Exchange, keys: Keys): Deviation[] {
  const { status, body, headers = {} } = response;
  const responses = [...keys, "responses"];
  const name = describedStatus(entry, status);
  const found: Deviation[] = [];
  if (name === undefined || name === "default") found.push({ at: ["response", "status"], message: `The service answered ${status}, a status that is not described.`, described: responses });
  if (name === undefined) return found;
  const { content } = resolve<Response>(document, entry.operation.responses[name] as Response | Reference);
  const schema = jsonSchema(content);
  const succeeded = status < 300;
  if (body === undefined) {
    if (content && succeeded && name !== "default") found.push({ at: ["response"], message: `The answer ${status} has no body, and one is described.`, described: [...responses, name, "content"] });
  } else if (!content) {
    found.push({ at: ["response", "body"], message: `The answer ${status} has a body, and none is described.`, described: [...responses, name] });
  } else if (headers["Content-Type"] !== undefined && !(headers["Content-Type"] in content)) {
    found.push({ at: ["response", "headers", "Content-Type"], message: `The answer ${status} is ${headers["Content-Type"]}, which is not described.`, described: [...responses, name, "content"] });
  } else if (schema) {
    const placed = { schema, keys: [...responses, name, "content", "application/json", "schema"] };
    found.push(...deviationsOfBody(document, judge, placed, body, ["response", "body"], { unknown: "The service sent a field that is not described", broken: "The answer is not what is described" }));
  }
  return found;
}

function deviationsOfBody(document: Described["document"], judge: Judge, placed: PlacedSchema, body: unknown, at: Keys, words: { unknown: string; broken: string }): Deviation[] {
  const values = [...describedValues(document, body, placed)];
  const place = (pointer: string) => [...at, ...keysOf(pointer)];
  const unknown = values
    .filter(({ undescribed }) => undescribed)
    .map(({ at: pointer, parents }) => ({ at: place(pointer), message: `${words.unknown}: ${shown(pointer)}.`, described: [...(parents.find(({ schema }) => "properties" in schema)?.keys ?? placed.keys), "properties"] }));
  const broken = judge(placed.schema, body)
    .filter(({ rule }) => !ABOUT_UNKNOWN_FIELDS.has(rule))
    .map(({ at: pointer, rule, message }) => ({
      at: place(pointer),
      message: `${words.broken}: ${shown(pointer) || "the body"} ${message} (${rule}).`,
      described: values.find((value) => value.at === pointer)?.schemas.at(-1)?.keys ?? placed.keys,
    }));
  return [...unknown, ...broken];
}

/** A pointer or a name, without what is hardly the name of a field: keys can be data. */
export function shown(pointer: string): string {
  return pointer
    .split("/")
    .map((key) => (/^[A-Za-z_][A-Za-z_.-]{0,39}\d{0,2}$|^\d{0,4}$/.test(key) ? key : "…"))
    .join("/");
}

function keysOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function describedStatus({ operation }: OperationEntry, status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, "default"].find((name) => name in operation.responses);
}

function jsonSchema(content: Response["content"]): Schema | undefined {
  return content?.["application/json"]?.schema as Schema | undefined;
}
