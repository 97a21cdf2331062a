import { operations, type DescribedOperation } from "../contract/support/description.js";
import type { Received } from "./exchange.js";

/** A request that an operation of the description answers. */
export interface Routed {
  operationId: string;
  described: DescribedOperation;
  path: Record<string, string>;
  /** Each value of the type that the description gives the parameter, if it can be. */
  query: Record<string, unknown>;
}

const ROUTES = [...operations].map(([operationId, described]) => ({
  operationId,
  described,
  pattern: new RegExp(`^${described.path.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
}));

/** The operation that a request is for. Undefined if there is none. */
export function route({ method, target }: Received): Routed | undefined {
  const [pathname = "", search] = target.split("?");
  for (const { operationId, described, pattern } of ROUTES) {
    const match = described.method === method && pattern.exec(pathname);
    if (!match) continue;
    const path = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
    const query = Object.fromEntries(Array.from(new URLSearchParams(search), ([name, text]) => [name, typed(described, name, text)]));
    return { operationId, described, path, query };
  }
  return undefined;
}

function typed({ parameters }: DescribedOperation, name: string, text: string): unknown {
  const type = parameters.find((parameter) => parameter.in === "query" && parameter.name === name)?.schema.type;
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
