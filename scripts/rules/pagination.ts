import type { Oas3_1Schema, Oas3Operation, Oas3Parameter, Oas3Response, OasRef, UserContext } from "@redocly/openapi-core";
import { parsePointer } from "../description/pointer.js";
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
};

type Fault = { message: string; remedy: string; part?: string };

export const pagination: Rule = {
  name: "pagination",
  reason: "The client goes through a list by these names and places: a wrong one would make it stop early or never.",
  visitor: () => ({
    Operation(operation, context) {
      const value = (operation as unknown as Record<string, unknown>)[KEY];
      if (value === undefined) return;
      const place = context.location.child(KEY);
      for (const { part, ...problem } of faultsOf(operation, value, context)) {
        report(context, { ...problem, location: part === undefined ? place.key() : place.child(part) });
      }
    },
  }),
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
    ...([["items", "array"], ["total", "integer"]] as const).filter(([part, type]) => typeInAnswer(operation, parts[part], context) !== type).map(([part, type]) => wrong(part, `where the answer 200 has no ${type}`)),
  ];
}

function queryNames({ parameters }: Oas3Operation, context: UserContext): string[] {
  const resolved = (parameters ?? []).map((parameter) => context.resolve<Oas3Parameter>(parameter as OasRef | Oas3Parameter).node);
  return resolved.flatMap((parameter) => (parameter?.in === "query" && parameter.name !== undefined ? [parameter.name] : []));
}

/** The type of what a pointer leads to in the answer to a success. */
function typeInAnswer({ responses }: Oas3Operation, pointer: unknown, context: UserContext): unknown {
  const from = (base: string | undefined) => <T extends object>(node: T | OasRef | undefined) => context.resolve<T>((node ?? {}) as T | OasRef, base);
  const answer = from(undefined)<Oas3Response>(responses?.["200"] as Oas3Response | OasRef);
  const schema = answer.node?.content?.["application/json"]?.schema as Oas3_1Schema | OasRef | undefined;
  let at = from(answer.location?.source.absoluteRef)<Oas3_1Schema>(schema);
  for (const key of typeof pointer === "string" ? (parsePointer(pointer) ?? [""]) : [""]) {
    at = from(at.location?.source.absoluteRef)<Oas3_1Schema>(at.node?.properties?.[key] as Oas3_1Schema | OasRef | undefined);
  }
  return at.node?.type;
}
