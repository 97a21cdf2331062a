import type { Described } from "../evidence/description.js";
import { fillTemplate, routeOf, type Route } from "../evidence/route.js";
import type { Capture } from "./capture.js";
import { idKind, isIdField } from "./field-kinds.js";
import { replaceInBody } from "./replace-body.js";
import type { Scrubber } from "./scrub.js";
import { isHarmless, isVocabulary } from "./vocabulary.js";

/** Makes the IDs in the paths of captures known, the projects first: their placeholders are the ones that people see most. */
export function learnPaths({ placeholders, vocabulary }: Scrubber, described: Described, captures: readonly Capture[]): void {
  const routes = captures.flatMap(({ method, url }) => routeOf(described.operations, method, new URL(url).pathname) ?? []);
  for (const wanted of ["project_id", undefined]) {
    for (const { entry, values } of routes) {
      for (const [name, value] of Object.entries(values)) {
        const plain = decode(value);
        const listed = entry.parameters.find((parameter) => parameter.name === name)?.schema?.enum as unknown[] | undefined;
        if ((wanted === undefined || name === wanted) && !listed?.includes(plain) && (isIdField(name) || !isVocabulary(vocabulary, plain))) placeholders.learn(plain, idKind(name), false);
      }
    }
  }
}

/** Path and query of a request with other values. A query parameter that is not described is left out. */
export function replaceInPath(scrubber: Scrubber, { document }: Described, { url }: Capture, { entry, values }: Route): string {
  const { placeholders } = scrubber;
  const { searchParams } = new URL(url);
  const id = entry.operation.operationId;
  const known = entry.parameters.filter((parameter) => parameter.in === "query");
  const replaced = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const plain = decode(value);
      return [name, encodeURIComponent(placeholders.knows(plain) ? placeholders.replace(plain, idKind(name), false, `${id} request/path`) : plain)];
    }),
  );
  const query = Array.from(searchParams).flatMap(([name, value]) => {
    const parameter = known.find((parameter) => parameter.name === name);
    if (!parameter) return [];
    const schema = parameter.schema ? { schema: { properties: { [name]: parameter.schema } }, keys: [] } : undefined;
    const harmless = isHarmless(value) || /^\d{1,6}$/.test(value);
    const { [name]: kept } = harmless ? { [name]: value } : (replaceInBody(scrubber, document, { [name]: value }, schema, `${id} request/query`) as Record<string, string>);
    return [`${name}=${encodeURIComponent(kept ?? "")}`];
  });
  return fillTemplate(entry.path, replaced) + (query.length > 0 ? `?${query.join("&")}` : "");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
