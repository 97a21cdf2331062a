import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { description, type Schema } from "./description.js";

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(description, "description");
const compiled = new WeakMap<Schema, ReturnType<typeof ajv.compile>>();

/** What a value breaks in a schema of the description: rule and place, the most general place first. */
export function violations(schema: Schema, value: unknown): { at: string; rule: string }[] {
  const validate = compiled.get(schema) ?? ajv.compile(withAbsoluteReferences(schema));
  compiled.set(schema, validate);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }: ErrorObject) => ({ at: instancePath, rule: keyword }));
}

function withAbsoluteReferences(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"description#/')) as Schema;
}
