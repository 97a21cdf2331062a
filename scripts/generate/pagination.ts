import { parsePointer } from "../description/pointer.js";
import { isOptional, nameOfList, typeName } from "./code.js";
import { docComment } from "./doc-comment.js";
import { operationsOf, schemaName, type OpenApi, type OperationEntry, type Pagination, type Reference } from "./openapi.js";
import { schemasAt } from "./schema-at.js";

/** A function per list that comes in pages: it goes through all items. */
export function generatePagination(document: OpenApi): string {
  const entries = operationsOf(document).flatMap((entry) => (entry.operation["x-pagination"] ? [{ ...entry, pagination: entry.operation["x-pagination"] }] : []));
  const types = [...new Set(entries.flatMap((entry) => [`${typeName(entry.operation.operationId)}Request`, itemType(document, entry).name]))];
  return `import { eachItem } from "../src/pagination/each-item.js";
import type { CallOptions } from "../src/options.js";
import type { ${["CloudSearchClient", ...types].sort().join(", ")} } from "./client.js";
import { api } from "./operations.js";

${entries.map((entry) => iterator(document, entry)).join("\n")}`;
}

function iterator(document: OpenApi, entry: OperationEntry & { pagination: Pagination }): string {
  const { operation, parameters, pagination } = entry;
  const id = operation.operationId;
  const { offset, first, counts, limit, items, total, key } = pagination;
  const bounds = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema ?? {};
  const last = bounds(offset).maximum;
  const data = { offset, first, ...(last !== undefined && { last }), counts, items, total, key };
  const most = last === undefined || counts === "pages" ? "" : ` Items beyond the first ${Number(last) - first + 1 + Number(bounds(limit).maximum ?? 1) - 1} cannot be asked for.`;
  const name = nameOfList(items);
  const word = parsePointer(items)!.at(-1)!;
  const text = `All \`${word}\` of ${typeName(id)}, page after page: the next page is asked for when the items of the one before have been taken.

\`\`\`ts
for await (const item of ${name}(css${operandOf(entry)})) console.log(item);
\`\`\`

Each item comes once, in the order of the service. One that comes again, because the list moved on between two pages, is left
out; one that moved onto an earlier page, because another was removed, can be missed. \`${limit}\` says how many items a page
has${facts(bounds(limit))}; \`${offset}\` is set here.${most}

@param client A client, or anything else with this operation.
@param options Options of each call. \`signal\` ends the iteration as well.
@throws {PaginationError} when the pages do not lead to the end of the list: one repeats, is empty, cannot be asked for, or items are missing at the end.
@throws What \`${id}\` rejects with.
@see {@link CloudSearchClient.${id}}`;
  const { type } = itemType(document, entry);
  return `${docComment([text])}export function ${name}(client: Pick<CloudSearchClient, "${id}">, request${parameters.every(isOptional) ? "?" : ""}: Omit<${typeName(id)}Request, "${offset}">, options?: CallOptions): AsyncGenerator<${type}, void, undefined> {
  return eachItem({ operation: { id: "${id}", ...api.operations.${id} }, ${Object.entries(data).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")} }, client, request, options);
}
`;
}

/** The argument of the sample: what is required, and a limit. */
function operandOf({ parameters, pagination }: OperationEntry & { pagination: Pagination }): string {
  return `, { ${[...parameters.filter((parameter) => !isOptional(parameter)).map(({ name }) => name), `${pagination.limit}: 100`].join(", ")} }`;
}

function facts({ minimum, maximum, default: usual }: Record<string, unknown>): string {
  const range = minimum !== undefined && maximum !== undefined ? `${String(minimum)} to ${String(maximum)}` : undefined;
  const parts = [range, usual !== undefined && `${JSON.stringify(usual)} if left out`].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

/** The type of an item, and the exported type that it is made of. */
function itemType(document: OpenApi, { operation, success, pagination }: OperationEntry & { pagination: Pagination }): { name: string; type: string } {
  const schema = success.content?.["application/json"]?.schema;
  const keys = parsePointer(pagination.items) ?? [];
  const items = schemasAt(document, schema, keys).flatMap(({ items }) => (items ? [items as Reference] : []))[0];
  const named = items && schemaName({ "application/json": { schema: items } });
  if (named) return { name: named, type: named };
  const result = `${typeName(operation.operationId)}Result`;
  return { name: result, type: `${keys.reduce((type, key) => `NonNullable<${type}[${JSON.stringify(key)}]>`, result)}[number]` };
}
