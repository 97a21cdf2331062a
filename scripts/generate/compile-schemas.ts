import type { CodeKeywordDefinition } from "ajv";

const ROOT = "description";

/** What a violation says where Ajv's own words leave out what matters. The field in question is told by its place. */
const MESSAGES: Record<string, (schema: unknown) => string> = {
  const: (schema) => `must be equal to constant ${JSON.stringify(schema)}`,
  enum: (schema) => `must be equal to one of ${(schema as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
  not: (schema) => `must not be valid against ${JSON.stringify(schema)}`,
  required: () => "is missing",
  dependentRequired: () => "is missing",
  additionalProperties: () => "is not a field of the description",
  unevaluatedProperties: () => "is not a field of the description",
};

/**
 * JavaScript with a function for each named schema, by Ajv.
 *
 * @param root A document that holds all schemas.
 * @param names Where in the document each schema is, and the name of its function.
 */
export async function compileSchemas(root: object, names: ReadonlyMap<string, string>): Promise<string> {
  // Only this step needs Ajv, so only this step waits for it.
  const [{ Ajv2020, str }, standalone] = await Promise.all([import("ajv/dist/2020.js"), import("ajv/dist/standalone/index.js")]);
  const ajv = new Ajv2020({
    allErrors: true,
    // A schema that several refer to is compiled once.
    inlineRefs: false,
    // Lint has judged the schemas.
    meta: false,
    validateSchema: false,
    strict: false,
    validateFormats: false,
    code: { source: true, esm: true },
  });
  for (const [keyword, message] of Object.entries(MESSAGES)) {
    const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition;
    definition.error = { ...definition.error, message: ({ schema }) => str`${message(schema)}` };
  }
  ajv.addSchema(root, ROOT);
  return standalone.default.default(ajv, Object.fromEntries(Array.from(names, ([pointer, name]) => [name, `${ROOT}${pointer}`])));
}
