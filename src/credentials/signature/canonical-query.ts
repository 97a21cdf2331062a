import { normalizePercentEncoding } from "./percent-encoding.js";

/**
 * The query of a URL (`?` and what follows) as it is signed: names and values in their one spelling; sorted by
 * name, then by value; with a `=` even where there is no value.
 */
export function canonicalQuery(search: string): string {
  // Whoever reads a query takes `+` for a space.
  return normalizePercentEncoding(search.slice(1).replaceAll("+", " "), /%[\da-f]{2}|[^\w.~&=-]/gi)
    .split("&")
    .filter(Boolean)
    .map((parameter) => {
      const [name, ...value] = parameter.split("=");
      // The space sorts before all that a name can hold, so `a` before `a-`. With `=` it would not.
      return `${name} ${value.join("%3D")}`;
    })
    .sort()
    .join("&")
    .replaceAll(" ", "=");
}
