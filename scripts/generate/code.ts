import type { Parameter } from "./openapi.js";

/** Whether a caller may leave a parameter out: the client knows the project. */
export function isOptional(parameter: Parameter): boolean {
  return !parameter.required || parameter.name === "project_id";
}

/** The name of an operation in names of types: the official one. */
export function typeName(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}

/** A doc comment, each paragraph apart; nothing if they are empty. */
export function doc(paragraphs: string[], indent = ""): string {
  const text = paragraphs.join("\n\n").trim().replaceAll("*/", "*\\/");
  if (text === "") return "";
  const lines = text.split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`).join("\n")}\n${indent} */\n`;
}

/** The name of the function that goes through a list, by the JSON pointer to its items: `/clusters` gives `allClusters`. */
export function nameOfList(items: string): string {
  return `all${typeName(items.split("/").at(-1)!.replaceAll(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase()))}`;
}
