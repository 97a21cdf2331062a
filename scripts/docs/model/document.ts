import type { OpenApi, Operation, OperationEntry, Schema } from "../../generate/openapi.js";
import { operationsOf } from "../../generate/openapi.js";

/** A bundled description with the parts that only its readers need. */
export interface DocsDocument extends OpenApi {
  info: OpenApi["info"] & { summary?: string; description?: string; contact?: { name?: string; url?: string } };
  servers: (OpenApi["servers"][number] & { description?: string })[];
  tags?: Tag[];
  security?: Record<string, string[]>[];
  components: OpenApi["components"] & { securitySchemes?: Record<string, SecurityScheme> };
}

export interface Tag {
  name: string;
  description?: string;
  "x-displayName"?: string;
}

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  description?: string;
}

export type Examples = Record<string, { summary?: string; value?: unknown }>;

/** A request body, a response or one of their media types, as far as its readers see it. */
export interface Body {
  description?: string;
  required?: boolean;
  content?: Record<string, { schema?: Schema; examples?: Examples }>;
}

/** What comes after the # in the address of an operation in the explorer. Redoc writes it in small letters. */
export function operationAnchor(operation: Operation): string {
  return `/${tagOf(operation)}/${operation.operationId}`.toLowerCase();
}

/** The operations in the order of the tags. */
export function operationsByTag(document: DocsDocument): { tag: Tag; entries: OperationEntry[] }[] {
  const entries = operationsOf(document);
  return (document.tags ?? []).map((tag) => ({ tag, entries: entries.filter(({ operation }) => tagOf(operation) === tag.name) }));
}

function tagOf(operation: Operation & { tags?: string[] }): string {
  return operation.tags?.[0] ?? "";
}
