import type { Parameter } from "./openapi.js";

/** Whether a caller may leave a parameter out: the client knows the project. */
export function isOptional(parameter: Parameter): boolean {
  return !parameter.required || parameter.name === "project_id";
}

/** The name of an operation in names of types: the official one. */
export function typeName(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}

/** The name of the function that goes through a list, by the JSON pointer to its items: `/clusters` gives `allClusters`. */
export function nameOfList(items: string): string {
  return `all${typeName(items.split("/").at(-1)!.replaceAll(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase()))}`;
}
