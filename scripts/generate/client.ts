import { isOptional, typeName } from "./code.js";
import { docComment } from "./doc-comment.js";
import type { OpenApi, OperationEntry, Parameter } from "./openapi.js";
import { METHODS, operationsOf, schemaName } from "./openapi.js";

const PLACES = ["path", "query", "header"] as const;

/** The typed face of the client: one documented method per operation, and its request and result as named types. */
export function generateClient(document: OpenApi): string {
  const entries = operationsOf(document);
  const schemas = Object.keys(document.components.schemas ?? {}).sort();
  return `import { createRuntime } from "../src/client.js";
import type { CallByPath } from "../src/fetch-style.js";
import type { CallOptions, ClientOptions as AnyClientOptions } from "../src/options.js";
import type { PendingCall } from "../src/pending-call.js";
import { api } from "./operations.js";
import type { components, operations } from "./types.js";

/** A region in which the service has a public endpoint. */
export type Region = (typeof api.regions)[number];

/** What {@link createClient} is given. */
export type ClientOptions = AnyClientOptions<Region>;

${schemas.map((name) => `${docComment([firstParagraph(document.components.schemas![name]!.description as string | undefined)])}export type ${name} = components["schemas"]["${name}"];`).join("\n\n")}

${entries.map((entry) => requestType(entry) + resultType(entry, schemas)).join("\n")}
${usedMethods(entries).map((name) => callsByPath(name, entries)).join("\n")}
/** A client of the service: a method per operation, and calls by path in the form of openapi-fetch. */
export interface CloudSearchClient {
${entries.map(method).join("\n\n")}

${usedMethods(entries).map((name) => `  ${name.toUpperCase()}: CallByPath<${callsName(name)}>;`).join("\n")}
}

/**
 * Makes a client. Nothing is sent until the first call.
 *
 * @throws {ArgumentError} when an option is missing or wrong; the error names the option.
 */
export function createClient(options: ClientOptions): CloudSearchClient {
  return createRuntime(api, options) as unknown as CloudSearchClient;
}
`;
}

function requestType({ operation, parameters, requestBody }: OperationEntry): string {
  const id = operation.operationId;
  const fields = PLACES.flatMap((place) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .sort((a, b) => Number(isOptional(a)) - Number(isOptional(b)))
      .map((parameter) => field(parameter.name, isOptional(parameter), `NonNullable<operations["${id}"]["parameters"]["${place}"]>["${parameter.name}"]`, parameterDoc(parameter))),
  );
  if (requestBody) {
    const type = schemaName(requestBody.content) ?? "unknown";
    fields.push(field("body", !requestBody.required, type, ""));
  }
  return `/** What {@link CloudSearchClient.${id}} is given. */
export interface ${typeName(id)}Request {
${fields.join("\n")}
}
`;
}

function resultType({ operation, success }: OperationEntry, schemas: string[]): string {
  const name = `${typeName(operation.operationId)}Result`;
  if (schemas.includes(name)) return "";
  const schema = schemaName(success.content);
  return `\n/** What {@link CloudSearchClient.${operation.operationId}} gives back. */\nexport type ${name} = ${schema ?? (success.content ? "unknown" : "undefined")};\n`;
}

function usedMethods(entries: OperationEntry[]): OperationEntry["method"][] {
  return METHODS.filter((name) => entries.some((entry) => entry.method === name));
}

function callsByPath(name: OperationEntry["method"], entries: OperationEntry[]): string {
  const calls = entries.filter((entry) => entry.method === name).map(({ path, operation, parameters, requestBody }) => {
    const id = operation.operationId;
    const request = [`params${parameters.every(isOptional) ? "?" : ""}: operations["${id}"]["parameters"]`];
    if (requestBody) request.push(`body${requestBody.required ? "" : "?"}: ${schemaName(requestBody.content) ?? "unknown"}`);
    return `  ${JSON.stringify(path)}: { request: { ${request.join("; ")} }; data: ${typeName(id)}Result };`;
  });
  return `type ${callsName(name)} = {\n${calls.join("\n")}\n};\n`;
}

function callsName(name: OperationEntry["method"]): string {
  return `${typeName(name)}Calls`;
}

function method({ operation, parameters, requestBody }: OperationEntry): string {
  const name = typeName(operation.operationId);
  const allOptional = !requestBody?.required && parameters.every(isOptional);
  const lines = [
    `${operation.summary} (${name}).`,
    operation.description.trim(),
    `Effect: ${operation["x-effect"]}. Repeating it: ${operation["x-repeat"]}.`,
    [
      "@throws {ServiceError} when the service refuses the request; decide by `status` and `code`.",
      "@throws {ArgumentError} when a value cannot be sent; nothing has been sent then.",
      "@throws {ConnectionError} when no answer arrived, and {TimeoutError} when it took too long.",
      "@throws {ContractError} when the answer is not what the description promises.",
      ...(operation.deprecated ? ["@deprecated The reference marks this operation as deprecated."] : []),
      `@see ${operation.externalDocs.url}`,
    ].join("\n"),
  ];
  return `${docComment([lines.join("\n\n")], "  ")}  ${operation.operationId}(request${allOptional ? "?" : ""}: ${name}Request, options?: CallOptions): PendingCall<${name}Result>;`;
}

function parameterDoc({ name, description = "", schema = {} }: Parameter): string {
  const { minimum, maximum, default: usual } = schema;
  const facts = [
    minimum !== undefined && maximum !== undefined && `From ${minimum} to ${maximum}.`,
    usual !== undefined && `Default: ${JSON.stringify(usual)}.`,
    name === "project_id" && "Default: the `projectId` of the client.",
  ].filter(Boolean);
  return [description.trim(), ...(facts.length > 0 ? [facts.join(" ")] : [])].join("\n\n");
}

function field(name: string, optional: boolean, type: string, text: string): string {
  return `${text ? docComment([text], "  ") : ""}  ${name}${optional ? "?" : ""}: ${type};`;
}

function firstParagraph(text: string | undefined): string {
  return (text ?? "").trim().split("\n\n")[0]!;
}
