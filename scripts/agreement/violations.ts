import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { OpenApi } from "../generate/openapi.js";
import type { Schema } from "./described.js";

/** The rule that a value breaks in a schema, and where, as a JSON pointer. */
export interface Violation {
  at: string;
  rule: string;
}

/** Tells what a value breaks in a schema of the description, the most general place first. */
export function violationsIn(document: OpenApi): (schema: Schema, value: unknown) => Violation[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, meta: false, validateSchema: false });
  ajv.addSchema(document, "description");
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"description#/');
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Schema);
    compiled.set(text, validate);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, keyword }: ErrorObject) => ({ at: instancePath, rule: keyword }));
  };
}
