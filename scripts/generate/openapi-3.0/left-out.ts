import { isDeepStrictEqual } from "node:util";
import { formatPointer } from "../../description/pointer.js";

/** Something of the description that its rendition lacks. */
export interface LeftOut {
  /** JSON pointer into the description. */
  where: string;
  what: string;
  why: string;
}

type Node = Record<string, unknown>;
type Same = (source: Node, rendered: Node) => boolean;

/** What OpenAPI 3.0 says in another way: by key, whether the rendition says the same. */
const OTHER_WAYS: Record<string, Same> = {
  const: ({ const: constant }, { enum: values }) => isDeepStrictEqual(values, [constant]),
  type: ({ type }, { type: one, nullable = false, anyOf }) => {
    const types = [type].flat().filter((name) => name !== "null");
    const alternatives = anyOf === undefined ? [{ type: one, nullable }] : (anyOf as Node[]);
    return isDeepStrictEqual(alternatives.map(({ type }) => type), types) && alternatives.every(({ nullable = false }) => nullable === [type].flat().includes("null"));
  },
  items: ({ items }, { anyOf }) => Array.isArray(anyOf) && anyOf.some((schema) => (schema as Node).type === "array" && whatIsLeftOut(items, (schema as Node).items).length === 0),
  exclusiveMinimum: ({ exclusiveMinimum }, { minimum, exclusiveMinimum: flag }) => flag === true && minimum === exclusiveMinimum,
  exclusiveMaximum: ({ exclusiveMaximum }, { maximum, exclusiveMaximum: flag }) => flag === true && maximum === exclusiveMaximum,
  examples: ({ examples }, { example }) => Array.isArray(examples) && examples.length === 1 && isDeepStrictEqual(examples[0], example),
  $ref: ({ $ref }, { allOf }) => isDeepStrictEqual(allOf, [{ $ref }]),
  contentEncoding: ({ contentEncoding }, { format }) => contentEncoding === "base64" && format === "byte",
  contentMediaType: ({ contentMediaType }, { format }) => contentMediaType === "application/octet-stream" && format === "binary",
};

const WHY: Record<string, string> = {
  identifier: "OpenAPI 3.0 knows a licence by its name and address only.",
  examples: "A schema of OpenAPI 3.0 has one example; the first one is kept.",
  $comment: "OpenAPI 3.0 has no comments.",
};
const NO_SUCH_KEY = "OpenAPI 3.0 has no such key there.";
const OTHER_VALUE = "OpenAPI 3.0 cannot say it; the rendition has something else there.";

/** Everything that a description says and its rendition does not, by comparing the two. */
export function whatIsLeftOut(source: unknown, rendered: unknown, keys: readonly (string | number)[] = []): LeftOut[] {
  if (isDeepStrictEqual(source, rendered)) return [];
  if (!isNode(source) || !isNode(rendered)) return [{ where: formatPointer([...keys]), what: shown(source), why: OTHER_VALUE }];
  return Object.entries(source).flatMap(([key, value]): LeftOut[] => {
    const here = [...keys, Array.isArray(source) ? Number(key) : key];
    if ((keys.length === 0 && key === "openapi") || OTHER_WAYS[key]?.(source, rendered)) return [];
    if (key in rendered) return whatIsLeftOut(value, rendered[key], here);
    return [{ where: formatPointer(here), what: shown(value), why: WHY[key] ?? NO_SUCH_KEY }];
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
