import { resolve, type OpenApi, type Reference, type Schema } from "../generate/openapi.js";
import type { Keys } from "../description/source.js";

/** A schema, and the keys that lead to it from the root of the description, as if no `$ref` stood between. */
export interface PlacedSchema {
  schema: Schema;
  keys: Keys;
}

/** A value inside of a body, and what the description says of it. */
export interface DescribedValue {
  /** JSON pointer into the body. */
  at: string;
  value: unknown;
  /** Every schema that speaks of the value; none if it stands in a field that is not described. */
  schemas: PlacedSchema[];
  /** The field is not described, though others beside it are. */
  undescribed: boolean;
  /** The schemas of what it is in; where it would have to be described. */
  parents: PlacedSchema[];
}

const PARTS = ["allOf", "anyOf", "oneOf"] as const;
const BRANCHES = ["if", "then", "else"] as const;
const ABOUT_FIELDS = ["properties", "patternProperties", "additionalProperties"] as const;

/** A body and everything in it, outermost first, with what the description says of each value. */
export function* describedValues(document: OpenApi, body: unknown, { schema, keys }: PlacedSchema): Generator<DescribedValue> {
  yield* visit(document, { at: "", value: body, schemas: flattened(document, schema, keys), undescribed: false, parents: [] });
}

function* visit(document: OpenApi, described: DescribedValue): Generator<DescribedValue> {
  yield described;
  const { at, value, schemas } = described;
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const own = schemas.flatMap((parent) => schemasOfChild(parent, key, Array.isArray(value)).flatMap(({ schema, keys }) => flattened(document, schema, keys)));
    const listed = !Array.isArray(value) && schemas.some(({ schema }) => ABOUT_FIELDS.some((keyword) => keyword in schema));
    yield* visit(document, { at: `${at}/${escapePointer(key)}`, value: item, schemas: own, undescribed: listed && own.length === 0, parents: schemas });
  }
}

export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function schemasOfChild({ schema, keys }: PlacedSchema, key: string, inList: boolean): PlacedSchema[] {
  const child = (...path: string[]): PlacedSchema[] => {
    const found = path.reduce<unknown>((at, name) => (typeof at === "object" && at !== null && Object.hasOwn(at, name) ? (at as Schema)[name] : undefined), schema);
    return found === undefined || typeof found === "boolean" ? [] : [{ schema: found as Schema, keys: [...keys, ...path] }];
  };
  if (inList) return [child("prefixItems", key), child("items")].find((found) => found.length > 0) ?? [];
  const patterns = Object.keys((schema.patternProperties ?? {}) as object).filter((pattern) => new RegExp(pattern, "u").test(key));
  const named = [...child("properties", key), ...patterns.flatMap((pattern) => child("patternProperties", pattern))];
  return named.length > 0 ? named : child("additionalProperties");
}

/** A schema and those that hold for the same value. */
function flattened(document: OpenApi, schema: Schema | Reference, keys: Keys, seen: readonly unknown[] = []): PlacedSchema[] {
  if (seen.includes(schema)) return [];
  const target = "$ref" in schema ? resolve<Schema>(document, schema as Reference) : undefined;
  const deeper = (part: unknown, ...path: (string | number)[]) => flattened(document, part as Schema, [...keys, ...path], [...seen, schema]);
  return [
    { schema, keys },
    ...(target ? deeper(target) : []),
    ...PARTS.flatMap((keyword) => ((schema as Schema)[keyword] as Schema[] | undefined)?.flatMap((part, index) => deeper(part, keyword, index)) ?? []),
    ...BRANCHES.flatMap((keyword) => ((schema as Schema)[keyword] ? deeper((schema as Schema)[keyword], keyword) : [])),
  ];
}
