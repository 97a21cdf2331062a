import { parsePointer } from "../description/pointer.js";
import { METHODS, resolve, type OpenApi, type Parameter } from "../generate/openapi.js";

/** Segments of a pointer that only hold what a reader looks for. */
const CONTAINERS = new Set(["schema", "properties", "components", "schemas", "content", "paths"]);

/** The place of a JSON pointer in words: the operation, then what of it. */
export function placeInWords(pointer: string, document: OpenApi): string {
  const keys = parsePointer(pointer) ?? [];
  const words: string[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    const [key, next, after] = keys.slice(index) as [string, string?, string?];
    const word = (text: string, taken: number) => {
      words.push(text);
      index += taken;
    };
    if (key === "paths" && next !== undefined) {
      const isOperation = (METHODS as readonly string[]).includes(after ?? "");
      word(isOperation ? operationName(document, next, after!) : `\`${next}\``, isOperation ? 2 : 1);
    } else if (key === "responses" && next !== undefined) word(`answer ${next}`, 1);
    else if (key === "parameters" && next !== undefined) word(`parameter \`${parameterName(document, keys.slice(0, index + 2)) ?? next}\``, 1);
    else if (key === "requestBody") words.push("request");
    else if (key === "security") word("security", keys.length);
    else if (key === "securitySchemes" || key === "servers") word(key === "servers" ? "servers" : "credentials", 0);
    else if (key === "properties" && next !== undefined) word(`\`${next}\``, 1);
    else if (key === "schemas" && next !== undefined) word(`schema \`${next}\``, 1);
    else if (!CONTAINERS.has(key) && !key.includes("/")) words.push(/^\d+$/.test(key) ? `number ${Number(key) + 1}` : key);
  }
  return words.join(", ") || "the document";
}

function operationName(document: OpenApi, path: string, method: string): string {
  return document.paths[path]?.[method as (typeof METHODS)[number]]?.operationId ?? `${method.toUpperCase()} ${path}`;
}

function parameterName(document: OpenApi, keys: readonly string[]): string | undefined {
  const node = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
  return node ? resolve(document, node as Parameter).name : undefined;
}
