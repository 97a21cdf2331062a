/** The values of the path parameters of a recorded path, by its template; undefined where the path is another one. */
export function pathValuesOf(template: string, path: string): Record<string, string> | undefined {
  const pattern = template.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const match = new RegExp(`^${pattern}$`).exec(path.split("?")[0]!);
  return match ? { ...match.groups } : undefined;
}

/** The query of a recorded path, each value of the type that its parameter has, if it can be. */
export function queryValuesOf(path: string, typeOf: (name: string) => string | undefined): Record<string, unknown> {
  const [, query] = path.split("?");
  return Object.fromEntries(Array.from(new URLSearchParams(query), ([name, text]) => [name, typeOf(name) === "integer" && /^-?\d+$/.test(text) ? Number(text) : text]));
}
