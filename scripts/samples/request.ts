import type { OpenApi, OperationEntry, Parameter } from "../generate/openapi.js";
import type { Exchange } from "../evidence/recording.js";

/** The environment variable that samples take the token from, as the other tools of this cloud do. */
export const TOKEN = "OS_TOKEN";

/** A recorded request, taken apart for those who write it down in a language. */
export interface SampleRequest {
  method: string;
  region: string;
  /** Host of the service in that region. */
  host: string;
  projectId: string;
  /** The values of path parameters, in the order and with the percent-encoding of the path. */
  pathValues: [name: string, value: string][];
  /** The path template of the description. */
  template: string;
  /** The path without its query. */
  pathname: string;
  /** The query with its `?`, or nothing. */
  search: string;
  /** The arguments of the operation's method, in the order of the request; without the project. */
  arguments: Record<string, unknown>;
  /** The recorded headers without credentials. */
  headers: [name: string, value: string][];
  /** The body as JSON. */
  body: string | undefined;
}

/** A body that is no longer than this stands in one line. */
const LINE = 100;

export function sampleRequest(document: OpenApi, { path: template, parameters }: OperationEntry, { method, path, headers, body }: Exchange["request"]): SampleRequest {
  const [server] = document.servers;
  const region = server!.variables!.region!.default;
  const [pathname = "", query] = path.split("?");
  const pathValues = valuesOf(template, pathname);
  const { project_id: projectId, ...values } = Object.fromEntries(pathValues.map(([name, value]) => [name, decodeURIComponent(value)]));
  return {
    method,
    region,
    host: new URL(server!.url.replace("{region}", region)).host,
    projectId: projectId!,
    pathValues,
    template,
    pathname,
    search: query ? `?${query}` : "",
    arguments: { ...values, ...queryArguments(new URLSearchParams(query), parameters), ...headerArguments(headers, parameters), ...(body !== undefined && { body }) },
    headers: Object.entries(headers).filter(([name]) => name !== "X-Auth-Token"),
    body: body === undefined ? undefined : toJson(body),
  };
}

/** Whether a request without a body should say so, because with its method a server expects one (RFC 9110, 8.6). */
export function hasEmptyBody({ method, body }: SampleRequest): boolean {
  return body === undefined && ["POST", "PUT", "PATCH"].includes(method);
}

function valuesOf(template: string, pathname: string): [string, string][] {
  const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
  const match = new RegExp(`^${template.replaceAll(/\{\w+\}/g, "([^/]+)")}$`).exec(pathname);
  if (!match) throw new Error(`The recorded path ${pathname} is not one of ${template}.`);
  return names.map((name, index) => [name, match[index + 1]!]);
}

function queryArguments(query: URLSearchParams, parameters: Parameter[]): Record<string, unknown> {
  return Object.fromEntries(Array.from(query, ([name, value]) => [name, typed(value, parameters.find((parameter) => parameter.in === "query" && parameter.name === name))]));
}

function headerArguments(headers: Record<string, string>, parameters: Parameter[]): Record<string, unknown> {
  const described = parameters.filter((parameter) => parameter.in === "header" && parameter.name in headers);
  return Object.fromEntries(described.map((parameter) => [parameter.name, typed(headers[parameter.name]!, parameter)]));
}

/** A value of a URL or a header in the type that the description gives it. */
function typed(value: string, parameter: Parameter | undefined): unknown {
  return ["integer", "number", "boolean"].includes(String(parameter?.schema?.type)) ? JSON.parse(value) : value;
}

function toJson(body: unknown): string {
  const line = JSON.stringify(body);
  return line.length <= LINE ? line : JSON.stringify(body, null, 2);
}
