import type { OpenApi, OperationEntry } from "./openapi.js";
import { operationsOf } from "./openapi.js";

/** The data of the operations that the runtime executes. It travels in every program, so it holds only what differs from the usual. */
export function generateOperations(document: OpenApi): string {
  const entries = operationsOf(document).map((entry) => `    ${entry.operation.operationId}: ${format(descriptor(entry))},`);
  const [server] = document.servers;
  return `import type { Api } from "../src/api.js";

export const api = {
  userAgent: ${JSON.stringify(`otc-cloud-search/${document.info.version}`)},
  server: ${JSON.stringify(server!.url)},
  regions: ${JSON.stringify(server!.variables?.region?.enum ?? [])},
  operations: {
${entries.join("\n")}
  },
} as const satisfies Api;
`;
}

function descriptor({ path, method, operation, parameters, requestBody, success }: OperationEntry): Record<string, unknown> {
  const names = (place: string) => parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
  return {
    method: method.toUpperCase(),
    path,
    ...(names("query").length > 0 && { query: names("query") }),
    ...(names("header").length > 0 && { header: names("header") }),
    ...(requestBody && { body: requestBody.required ? "required" : "optional" }),
    ...(!success.content && { noContent: true }),
    ...(operation["x-repeat"] === "safe" && { safeToRepeat: true }),
  };
}

function format(value: Record<string, unknown>): string {
  return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${JSON.stringify(item)}`).join(", ")} }`;
}
