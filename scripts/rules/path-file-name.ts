const DEFAULT_VERSION = "v1.0";
const MAIN_COLLECTION = "clusters";

/**
 * The name of the file of a path item: its static segments after the collection, with the version first where
 * it is not v1.0 (`/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open` is `vpcepservice-open`). Where
 * two paths would share a name, the shorter one has it and the other one is named by all its segments.
 */
export function pathFileName(path: string, allPaths: readonly string[]): string {
  const rivals = allPaths.filter((other) => shortName(other) === shortName(path)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return rivals.length === 0 || rivals[0] === path ? shortName(path) : longName(path);
}

/** The name of a path that has it for itself. */
export function shortName(path: string): string {
  const { version, segments } = split(path);
  const fixed = segments.filter((segment) => !isParameter(segment));
  const collection = Math.max(fixed.indexOf(MAIN_COLLECTION), 0);
  const rest = fixed.slice(collection + 1);
  return [...version, ...(rest.length > 0 ? rest : fixed.slice(collection, collection + 1))].join("-");
}

function longName(path: string): string {
  const { version, segments } = split(path);
  return [...version, ...segments.filter((segment) => segment !== "{project_id}").map((segment) => segment.replaceAll(/[{}]/g, ""))].join("-");
}

function split(path: string): { version: string[]; segments: string[] } {
  const [version = "", ...segments] = path.split("/").filter(Boolean);
  return { version: version === DEFAULT_VERSION ? [] : [version], segments };
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
