import { closest } from "../description/closest.js";
import { conditionsFile, readConditions, RULE } from "../description/conditions.js";
import { errorCodesFile } from "../description/error-codes.js";
import { parsePointer } from "../description/pointer.js";
import { placeOfKey, placeOfPath, type Keys, type Source } from "../description/source.js";
import { isOptional } from "../generate/code.js";
import { operationsOf, resolve, type OpenApi, type OperationEntry, type Response } from "../generate/openapi.js";
import { schemasAt } from "../generate/schema-at.js";
import type { Project } from "../project.js";
import { bundled } from "./bundled.js";
import type { Finding } from "./finding.js";

type Fault = { at: Keys; key?: true; message: string; remedy: string };

/** Where the conditions speak of what the description does not have. Their form must be right. */
export async function lintConditions(project: Project, sources: Map<string, Source>): Promise<Finding[]> {
  const source = sources.get(conditionsFile(project));
  if (!source) return [];
  const document = await bundled(project);
  const operations = new Map(operationsOf(document).map((entry) => [entry.operation.operationId, entry]));
  const codes = sources.get(errorCodesFile(project))!.document.toJS() as Record<string, { status: number }>;
  const { waits = {}, checks = {} } = readConditions(source);

  const faults: Fault[] = [];
  for (const [name, { finished, failed }] of Object.entries(waits)) {
    const signs = [...finished.map((sign, index) => ({ sign, at: ["waits", name, "finished", index] })), ...failed.map((sign, index) => ({ sign, at: ["waits", name, "failed", index] }))];
    for (const { sign, at } of signs) {
      const { read, status, code, body = {} } = sign;
      const entry = operations.get(read);
      const unusable =
        faultOfRead([...at, "read"], read, entry, operations.keys()) ?? faultOfArguments([...at, "read"], entry!, operations.get(signs[0]!.sign.read)) ?? faultOfAnswer(at, entry!, status, code, codes);
      if (unusable) faults.push(unusable);
      else faults.push(...Object.entries(body).flatMap(([pointer, values]) => faultsOfValues([...at, "body", pointer], document, entry!, status, pointer, values)));
    }
  }
  for (const [id, { read, needs }] of Object.entries(checks)) {
    const at = ["checks", id];
    const unknown = operations.has(id) ? undefined : { ...unknownOperation(at, id, operations.keys()), key: true as const };
    const unusable = unknown ?? faultOfRead([...at, "read"], read, operations.get(read), operations.keys());
    if (unusable) faults.push(unusable);
    else faults.push(...needs.flatMap(({ at: pointer, is }, index) => faultsOfValues([...at, "needs", index, "is"], document, operations.get(read)!, 200, pointer, is, [...at, "needs", index, "at"])));
  }
  return faults.map(({ at, key, ...fault }) => ({ file: source.file, ...(key ? placeOfKey : placeOfPath)(source, at), rule: RULE, ...fault }));
}

function unknownOperation(at: Keys, id: string, known: Iterable<string>): Fault {
  const near = closest(id, known);
  return { at, message: `There is no operation ${id}.`, remedy: near ? `Did you mean ${near}?` : "Use the operationId of a described operation." };
}

function faultOfRead(at: Keys, id: string, entry: OperationEntry | undefined, known: Iterable<string>): Fault | undefined {
  if (!entry) return unknownOperation(at, id, known);
  if (entry.operation["x-effect"] !== "read") return { at, message: `${id} does not only read.`, remedy: "Use an operation whose x-effect is read." };
  const needed = entry.parameters.find((parameter) => parameter.in !== "path" && !isOptional(parameter))?.name;
  return needed === undefined ? undefined : { at, message: `${id} cannot be called without ${needed}.`, remedy: "Use an operation that needs no more than what is in its path." };
}

/** Every read of a wait is given the same. */
function faultOfArguments(at: Keys, entry: OperationEntry, first: OperationEntry | undefined): Fault | undefined {
  const names = ({ parameters }: OperationEntry) => parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name).sort().join(", ");
  if (!first || names(first) === names(entry)) return undefined;
  return { at, message: `${entry.operation.operationId} is given ${names(entry)}, the first read of the wait ${names(first)}.`, remedy: "Use reads with the same parameters in their paths." };
}

function faultOfAnswer(at: Keys, { operation: { operationId, responses } }: OperationEntry, status: number, code: string | undefined, codes: Record<string, { status: number }>): Fault | undefined {
  const documented = Object.keys(responses).filter((known) => known !== "default");
  if (code === undefined) return documented.includes(String(status)) ? undefined : { at: [...at, "status"], message: `${operationId} does not document status ${status}.`, remedy: `Use one of ${documented.join(", ")}.` };
  if (!codes[code]) return { at: [...at, "code"], message: `${code} is not in the catalogue of error codes.`, remedy: "Correct the code." };
  return codes[code].status === status ? undefined : { at: [...at, "status"], message: `${code} does not come with status ${status}.`, remedy: `Write ${codes[code].status}, as error-codes.yaml has it.` };
}

/** A value of another type, or another one than those that are known, would never be seen. */
function faultsOfValues(at: Keys, document: OpenApi, { operation }: OperationEntry, status: number, pointer: string, values: readonly unknown[], pointerAt = at): Fault[] {
  const answer = operation.responses[String(status)];
  const schema = answer && resolve<Response>(document, answer).content?.["application/json"]?.schema;
  const found = schemasAt(document, schema, parsePointer(pointer) ?? [""]);
  const place = `${pointer} of ${operation.operationId}`;
  if (found.length === 0) return [{ at: pointerAt, ...(pointerAt === at && { key: true }), message: `There is no ${place}.`, remedy: `Point to a field of its answer ${status}.` }];
  const types = found.flatMap(({ type }) => (type ?? []) as string | string[]);
  const known = found.flatMap(({ enum: known }) => (known ?? []) as unknown[]);
  return values.flatMap((value, index) => {
    if (value === null) return [];
    if (types.length > 0 && !types.includes(typeOf(value))) return [{ at: [...at, index], message: `${place} is never ${JSON.stringify(value)}.`, remedy: `Write a value of the type ${[...new Set(types)].join(" or ")}.` }];
    return known.length === 0 || known.includes(value) ? [] : [{ at: [...at, index], message: `${JSON.stringify(value)} is no known value of ${place}.`, remedy: `Use one of ${known.map((one) => JSON.stringify(one)).join(", ")}.` }];
  });
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
}
