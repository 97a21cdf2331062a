import type { Project } from "../project.js";
import { compileSchemas } from "./compile-schemas.js";
import { operationsOf, resolve, type OpenApi, type OperationEntry, type Reference, type Response, type Schema } from "./openapi.js";
import { acceptsAll, assertionsOnly } from "./schema.js";
import { selfContained } from "./self-contained.js";

/** What is checked of an operation. */
interface OperationSchemas {
  /** The argument of the operation's method. */
  request: Schema;
  /** The body of the answer, by status. */
  responses: Record<string, Schema>;
}

/**
 * Functions that check requests and answers against the description. They are compiled here, so that a program with
 * them needs no compiler of schemas and runs where code cannot be made from text.
 */
export async function generateValidators(project: Project, document: OpenApi): Promise<string> {
  const operations = Object.fromEntries(operationsOf(document).map((entry) => [entry.operation.operationId, schemasOf(document, entry)]));
  const components = { schemas: Object.fromEntries(Object.entries(document.components.schemas ?? {}).map(([name, schema]) => [name, assertionsOnly(schema)])) };
  const names = new Map<string, string>();
  const nameOf = (schema: Schema, ...keys: string[]) => {
    if (acceptsAll(schema)) return "anything";
    const pointer = typeof schema.$ref === "string" && Object.keys(schema).length === 1 ? schema.$ref : `#/operations/${keys.join("/")}`;
    if (!names.has(pointer)) names.set(pointer, `compiled${names.size}`);
    return names.get(pointer)!;
  };
  const table = Object.entries(operations).map(([id, { request, responses }]) => {
    const byStatus = Object.entries(responses).map(([status, schema]) => `${JSON.stringify(status)}: ${nameOf(schema, id, "responses", status)}`);
    return `${id}: { request: ${nameOf(request, id, "request")}, responses: { ${byStatus.join(", ")} } },`;
  });
  const compiled = await compileSchemas({ components, operations }, names);
  const code = await selfContained(project, `${compiled}\nconst anything = () => true;\nexport const compiled = {\n${table.join("\n")}\n};\n`, "compiled");
  return `// @ts-nocheck Ajv writes its functions without types.
import type { OperationValidators } from "../src/validate/compiled.js";

${code}
/** What can be checked of each operation. */
export const validators: Readonly<Record<${Object.keys(operations).map((id) => JSON.stringify(id)).join(" | ")}, OperationValidators>> = compiled;
`;
}

function schemasOf(document: OpenApi, { operation, parameters, requestBody }: OperationEntry): OperationSchemas {
  const fields = parameters.map(({ name, schema }) => [name, assertionsOnly(schema ?? {})]);
  // The client knows the project.
  const required = parameters.filter((parameter) => parameter.required && parameter.name !== "project_id").map(({ name }) => name);
  const body = requestBody && jsonSchema(requestBody.content);
  return {
    request: {
      type: "object",
      required: [...required, ...(requestBody?.required ? ["body"] : [])],
      properties: { ...Object.fromEntries(fields), ...(body && { body }) },
      additionalProperties: false,
    },
    responses: Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => [status, jsonSchema(resolve<Response>(document, response).content)])),
  };
}

function jsonSchema(content: Record<string, { schema?: Schema | Reference }> | undefined): Schema {
  return assertionsOnly(content?.["application/json"]?.schema ?? {});
}
