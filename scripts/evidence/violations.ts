import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { OpenApi, Schema } from "../generate/openapi.js";

/** One place where a value is not what the description says. */
export interface Violation {
  /** JSON pointer into the value. */
  at: string;
  /** The keyword of JSON Schema that is broken. */
  rule: string;
  /** What is wrong; shows no value that was judged. */
  message: string;
}

/** Judges values by schemas of one description. */
export function createJudge(document: OpenApi): (schema: Schema, value: unknown) => Violation[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, "description");
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(withAbsoluteReferences(schema));
    compiled.set(schema, validate);
    validate(value);
    return (validate.errors ?? []).map(violation);
  };
}

function violation({ instancePath, keyword, message = "is not valid", params }: ErrorObject): Violation {
  const { allowedValue, allowedValues } = params as { allowedValue?: unknown; allowedValues?: unknown[] };
  const wanted = allowedValues ?? (keyword === "const" ? [allowedValue] : []);
  return { at: instancePath, rule: keyword, message: wanted.length > 0 ? `must be ${wanted.map((value) => JSON.stringify(value)).join(" or ")}` : message };
}

function withAbsoluteReferences(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"description#/')) as Schema;
}
