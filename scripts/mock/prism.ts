import prismHttp, { type IHttpConfig, type PrismHttpComponents } from "@stoplight/prism-http";
import type { OpenApi } from "../generate/openapi.js";
import type { Exchange } from "../evidence/recording.js";
import type { MockRequest } from "./request.js";

export type Answer = Exchange["response"];

/** One thing that Prism has against a request. */
export interface Objection {
  /** `body`, `query`, `path`, `header` or, for the proof of who is calling, `security`. */
  part: string;
  /** JSON pointer into the part. */
  at: string;
  /** The keyword of JSON Schema that is broken. */
  rule: string;
}

/** What Prism says to a request: what it would answer from the description alone, and what is wrong with the request. */
export interface Judgement {
  answer: Answer;
  objections: Objection[];
  /** No operation has this path or method. */
  unrouted: boolean;
}

/** What of the description's answers is wanted. */
export interface Wanted {
  code?: number | undefined;
  exampleKey?: string | undefined;
}

/** Prism tells what it thinks while it works; only its verdict is used. */
const SILENT = new Proxy({}, { get: (_, name) => (name === "child" ? () => SILENT : () => {}) }) as PrismHttpComponents["logger"];

/** Prism as a library: it finds the operation, judges the request, and makes an answer of the description. */
export async function createPrism(document: OpenApi): Promise<(request: MockRequest, wanted: Wanted) => Promise<Judgement>> {
  const operations = await prismHttp.getHttpOperationsFromSpec(structuredClone(document));
  const config: IHttpConfig = { isProxy: false, checkSecurity: true, validateRequest: true, validateResponse: false, errors: false, upstreamProxy: undefined, mock: { dynamic: false } };
  const prism = prismHttp.createInstance(config, { logger: SILENT });
  return async ({ method, path, query, headers, body }, { code, exampleKey }) => {
    const mock = { dynamic: false, ...(code !== undefined && { code }), ...(exampleKey !== undefined && { exampleKey }) };
    // Prism takes an undefined body for one that is not there, and null for the JSON value.
    const input = { method: method.toLowerCase() as "get", url: { path, query: byName(query) }, headers, body };
    const result = await prism.request(input, operations, { ...config, mock })();
    if (result._tag === "Left") {
      const { status = 500, name, message } = result.left as Error & { status?: number };
      return { answer: { status, body: message }, objections: [], unrouted: /NO_(PATH|METHOD)_MATCHED/.test(name) };
    }
    const { output, validations } = result.right;
    const objections = validations.input.map(({ path: [part = "body", ...keys] = [], code }) => (code === 401 ? { part: "security", at: "", rule: "required" } : { part: String(part), at: keys.map((key) => `/${key}`).join(""), rule: String(code) }));
    const answer: Answer = { status: output.statusCode, headers: Object.fromEntries(Object.entries(output.headers ?? {}).map(([name, value]) => [name, String(value)])), body: output.body };
    return { answer, objections, unrouted: false };
  };
}

function byName(query: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).length > 1 ? parameters.getAll(name) : parameters.get(name)!]));
}
