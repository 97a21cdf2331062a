import { resolve, type OpenApi, type Reference, type Schema } from "./openapi.js";

/** What a schema says of the value that a JSON pointer leads to: every schema that applies there, references resolved. */
export function schemasAt(document: OpenApi, schema: Schema | Reference | undefined, keys: readonly string[]): Schema[] {
  if (!schema) return [];
  const resolved = resolve<Schema>(document, schema as Schema | Reference);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((name) => (resolved[name] ?? []) as Schema[]);
  const [key, ...rest] = keys;
  const inside = key === undefined ? [] : [(resolved.properties as Record<string, Schema> | undefined)?.[key], /^\d+$/.test(key) ? (resolved.items as Schema | undefined) : undefined];
  return [...(key === undefined ? [resolved] : inside.flatMap((next) => schemasAt(document, next, rest))), ...parts.flatMap((part) => schemasAt(document, part, keys))];
}
