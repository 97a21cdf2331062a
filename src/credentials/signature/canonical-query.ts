import { normalizePercentEncoding } from "./percent-encoding.js";

/** Everything but unreserved characters and what stands between and in parameters. */
const ENCODED = /%[\da-f]{2}|[^\w\-.~&=]/gi;

/**
 * The query of a URL (`?` and what follows) as it is signed: names and values in their one spelling; sorted by
 * name, then by value; with a `=` even where there is no value.
 */
export function canonicalQuery(search: string): string {
  if (search === "") return "";
  // Whoever reads a query takes `+` for a space.
  return normalizePercentEncoding(search.slice(1).replaceAll("+", " "), ENCODED)
    .split("&")
    .filter(Boolean)
    .map(nameAndValue)
    .sort()
    .join("&")
    .replaceAll(" ", "=");
}

/** With a space between them: it sorts before all that a name can hold, so `a` before `a-`. With `=` it would not. */
function nameAndValue(parameter: string): string {
  const [name, ...value] = parameter.split("=");
  return `${name} ${value.join("%3D")}`;
}
