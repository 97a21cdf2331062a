import type { Oas3_1Schema, Oas3Operation, Oas3Parameter, Oas3Response, OasRef, UserContext } from "@redocly/openapi-core";
import { parsePointer } from "../description/pointer.js";
import { nameOfList } from "../generate/code.js";
import type { Rule } from "./rule.js";
import { report } from "./rule.js";

const KEY = "x-pagination";
/** What the value of each part is, in words. */
const PARTS: Record<string, string> = {
  offset: "the name of the query parameter that says where an answer begins",
  first: "the offset of the first item or page, a whole number",
  counts: "items or pages",
  limit: "the name of the query parameter that limits the items of an answer",
  items: "a JSON pointer to the items in the answer",
  total: "a JSON pointer to the number of all items",
  key: "a JSON pointer, in an item, to what tells it from the others",
};

type Fault = { message: string; remedy: string; part?: string };

export const pagination: Rule = {
  name: "pagination",
  reason: "The client goes through a list by these names and places: a wrong one would make it stop early or never.",
  visitor: () => {
    /** Operations by the name of the function that goes through their items. */
    const named = new Map<string, string>();
    return {
      Operation(operation, context) {
        const value = (operation as unknown as Record<string, unknown>)[KEY];
        if (value === undefined) return;
        const place = context.location.child(KEY);
        const faults = faultsOf(operation, value, context);
        if (faults.length === 0) faults.push(...sameName(named, operation.operationId!, (value as { items: string }).items));
        for (const { part, ...problem } of faults) report(context, { ...problem, location: part === undefined ? place.key() : place.child(part) });
      },
    };
  },
};

function faultsOf(operation: Oas3Operation, value: unknown, context: UserContext): Fault[] {
  const parts = (typeof value === "object" ? value : {}) as Record<string, unknown>;
  const missing = Object.keys(PARTS).filter((part) => parts[part] === undefined);
  if (missing.length > 0) return missing.map((part) => ({ message: `${KEY} does not have ${part}.`, remedy: `Add ${part}: ${PARTS[part]}.` }));
  const wrong = (part: string, found: string): Fault => ({ part, message: `${part} of ${KEY} is ${JSON.stringify(parts[part])}, ${found}.`, remedy: `Write ${PARTS[part]}.` });
  const unknown = Object.keys(parts).filter((part) => !(part in PARTS));
  return [
    ...unknown.map((part) => ({ part, message: `${KEY} has no ${part}.`, remedy: `Use only ${Object.keys(PARTS).join(", ")}.` })),
    ...["offset", "limit"].filter((part) => !queryNames(operation, context).includes(parts[part] as string)).map((part) => wrong(part, "which is no query parameter of this operation")),
    ...(Number.isInteger(parts.first) ? [] : [wrong("first", "which is not a whole number")]),
    ...(["items", "pages"].includes(parts.counts as string) ? [] : [wrong("counts", "which is not one of its values")]),
    ...([["items", "array"], ["total", "integer"]] as const).filter(([part, type]) => !typesInAnswer(operation, parts[part], context).includes(type)).map(([part, type]) => wrong(part, `where the answer 200 has no ${type}`)),
    ...(isList(operation, parts.items, context) && typesInAnswer(operation, parts.key, context, `${parts.items as string}/0`).length === 0 ? [wrong("key", "where an item of the answer 200 has nothing")] : []),
  ];
}

function sameName(named: Map<string, string>, id: string, items: string): Fault[] {
  const name = nameOfList(items);
  const other = named.get(name);
  if (other === undefined) named.set(name, id);
  return other === undefined ? [] : [{ part: "items", message: `The list of ${id} would be called ${name}, as that of ${other} is.`, remedy: "Keep x-pagination at one of the two." }];
}

function queryNames({ parameters }: Oas3Operation, context: UserContext): string[] {
  const resolved = (parameters ?? []).map((parameter) => context.resolve<Oas3Parameter>(parameter as OasRef | Oas3Parameter).node);
  return resolved.flatMap((parameter) => (parameter?.in === "query" && parameter.name !== undefined ? [parameter.name] : []));
}

function isList(operation: Oas3Operation, pointer: unknown, context: UserContext): boolean {
  return typesInAnswer(operation, pointer, context).includes("array");
}

/** The types of what a pointer leads to in the answer to a success. */
function typesInAnswer({ responses }: Oas3Operation, pointer: unknown, context: UserContext, from = ""): unknown[] {
  const answer = context.resolve<Oas3Response>((responses?.["200"] ?? {}) as Oas3Response | OasRef);
  const schema = answer.node?.content?.["application/json"]?.schema as Oas3_1Schema | OasRef | undefined;
  const keys = typeof pointer === "string" ? parsePointer(from + pointer) : undefined;
  return keys ? typesAt(schema, answer.location?.source.absoluteRef, keys, context) : [];
}

/** The types that a schema gives to what some keys lead to; `0` stands for any item of a list. */
function typesAt(schema: Oas3_1Schema | OasRef | undefined, base: string | undefined, [key, ...rest]: string[], context: UserContext): unknown[] {
  const { node, location } = context.resolve<Oas3_1Schema>(schema ?? {}, base);
  // What is no reference stands in the file that it was found in.
  const file = schema && "$ref" in schema ? location?.source.absoluteRef : base;
  const next = key === "0" ? (node?.items as Oas3_1Schema | undefined) : node?.properties?.[key!];
  const here = key === undefined ? (node?.type ?? []) : next ? typesAt(next, file, rest, context) : [];
  const parts = (node?.allOf ?? []).flatMap((part) => typesAt(part as Oas3_1Schema, file, key === undefined ? [] : [key, ...rest], context));
  return [here, parts].flat();
}
