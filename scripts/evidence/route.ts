import type { OperationEntry } from "../generate/openapi.js";

/** The operation that a request is for, and the values of its path parameters, as they are on the wire. */
export interface Route {
  entry: OperationEntry;
  values: Record<string, string>;
}

/** The operation with the method and the path of a request. Of several paths that fit, the one with fewer parameters. */
export function routeOf(operations: readonly OperationEntry[], method: string, path: string): Route | undefined {
  const fitting = operations
    .filter((entry) => entry.method.toUpperCase() === method.toUpperCase())
    .flatMap((entry) => {
      const values = valuesOf(entry.path, path);
      return values ? [{ entry, values }] : [];
    });
  return fitting.sort((a, b) => Object.keys(a.values).length - Object.keys(b.values).length)[0];
}

function valuesOf(template: string, path: string): Record<string, string> | undefined {
  const [expected, actual] = [template.split("/"), path.split("/")];
  if (expected.length !== actual.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
    if (name === undefined ? segment !== actual[index] : actual[index] === "") return undefined;
    if (name !== undefined) values[name] = actual[index]!;
  }
  return values;
}

/** A path template with values in it. */
export function fillTemplate(template: string, values: Record<string, string>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
