import type { Field, PageFacts } from "./types.js";

/** A kind of rule that a request can break, and the part of the facts that it comes from. */
export interface RuleOfPage {
  rule: string;
  in: "query" | "body";
  keys: string[];
}

/** The kinds of rules in the facts of a page. Where there is a set of values, it also tells a wrong type. */
export function rulesOfPage({ parameters, request }: Pick<PageFacts, "parameters" | "request">): RuleOfPage[] {
  const query = Object.entries(parameters).filter(([, parameter]) => parameter.in === "query").flatMap(([name, field]) => rulesOfField(field).map((rule) => ({ rule, in: "query" as const, keys: ["parameters", name] })));
  const body = request ? ["required", ...(request.never ? ["not"] : []), "additionalProperties", ...Object.values(request.fields).flatMap(rulesOfField)] : [];
  const all: RuleOfPage[] = [...query, ...body.map((rule) => ({ rule, in: "body" as const, keys: ["request"] }))];
  return all.filter(({ rule, in: place }, index) => all.findIndex((other) => other.rule === rule && other.in === place) === index);
}

function rulesOfField(field: Field): string[] {
  const bounds = (["minimum", "maximum"] as const).filter((bound) => field[bound] !== undefined);
  return [...bounds, field.values ? "enum" : "type", ...[...(field.items ? [field.items] : []), ...Object.values(field.fields ?? {})].flatMap(rulesOfField)];
}
