import type { OperationEntry } from "../generate/openapi.js";
import { literal } from "./literal.js";
import { TOKEN, type SampleRequest } from "./request.js";

/** A whole program that makes the request with the method of the operation, and shows what comes of it. */
export function typescriptSample({ operation, success }: OperationEntry, request: SampleRequest, succeeds: boolean): string {
  const call = (indent: string) => `await css.${operation.operationId}(${argument(request.arguments, indent)})`;
  const uses = success.content ? `const result = ${call("")};\nconsole.log(result);` : `${call("")};\nconsole.log("Done");`;
  return `import { createClient${succeeds ? "" : ", ServiceError"} } from "otc-cloud-search";

const css = createClient({
  region: ${JSON.stringify(request.region)},
  projectId: ${JSON.stringify(request.projectId)},
  credentials: process.env.${TOKEN}!,
});

${succeeds ? uses : attempt(call("  "))}
`;
}

function attempt(call: string): string {
  return `try {
  ${call};
} catch (error) {
  if (!(error instanceof ServiceError)) throw error;
  console.log(error.status, error.code);
}`;
}

/** Each argument in a line of its own. */
function argument(values: Record<string, unknown>, indent: string): string {
  const fields = Object.entries(values).map(([name, value]) => literal({ [name]: value }, indent));
  if (fields.length === 0) return "";
  const inner = fields.map((field) => (field.startsWith("{\n") ? field.slice(2, -(indent.length + 2)) : `${indent}  ${field.slice(2, -2)},`));
  return `{\n${inner.join("\n")}\n${indent}}`;
}
