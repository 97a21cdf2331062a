import type { OpenApi, Operation, PathItem } from "../scripts/generate/openapi.js";

/** What is done to each resource, in the manner of an API that manages clusters. */
const ACTIONS = [
  { verb: "list", method: "get", hasBody: false },
  { verb: "create", method: "post", hasBody: true },
  { verb: "update", method: "put", hasBody: true },
  { verb: "delete", method: "delete", hasBody: false },
] as const;

/** Names of resources, and their segments in the path. Real ones do not match either. */
const RESOURCES: readonly (readonly [name: string, path: string])[] = [
  ["Snapshot", "index_snapshot"],
  ["SnapshotPolicy", "index_snapshot/policy"],
  ["Dictionary", "thesaurus"],
  ["Certificate", "sslCert"],
  ["LogBackup", "logs/collect"],
  ["LogSetting", "logs/settings"],
  ["Whitelist", "public/whitelist"],
  ["PublicAccess", "publickibana/bandwidth"],
  ["Node", "nodes/{node_type}"],
  ["Flavor", "flavor-change"],
  ["Volume", "role_extend"],
  ["Parameter", "ymls"],
  ["Route", "private-lines"],
  ["Tag", "resource-labels"],
  ["LoadBalancer", "loadbalancers/listener"],
  ["Plugin", "ai-ops/extensions"],
  ["Upgrade", "inst-type/all/image"],
  ["SecurityMode", "mode/change"],
  ["Administrator", "password/reset"],
  ["Alarm", "smn-topics"],
  ["Schedule", "elastic/calendar"],
];

/** The description, with as many operations. The first is the first one with a body, the further ones are copies of it under other names and paths. */
export function synthetic(description: OpenApi, operations: number): OpenApi {
  const [path, item] = Object.entries(description.paths).find(([, { post }]) => post?.requestBody)!;
  const { parameters, post: original } = item as PathItem & { post: Operation };
  const copy = structuredClone({ ...description, paths: { [path]: { ...(parameters && { parameters }), post: original } } }) as OpenApi;
  const collection = path.slice(0, path.indexOf("{cluster_id}") + "{cluster_id}".length);
  const wanted = RESOURCES.flatMap(([name, segments]) => ACTIONS.map((action) => ({ ...action, name, segments }))).slice(0, operations - 1);
  if (wanted.length < operations - 1) throw new Error(`There are names for ${wanted.length + 1} operations, not for ${operations}`);

  for (const { verb, method, hasBody, name, segments } of wanted) {
    const id = `${verb}${name}`;
    const target: PathItem = (copy.paths[`${collection}/${segments}`] ??= { parameters: [...(item.parameters ?? []), ...ownParameters(segments)] });
    target[method] = operationNamed(id, original, hasBody);
    for (const suffix of ["RequestBody", "Result"]) copy.components.schemas![typeName(id) + suffix] = structuredClone(description.components.schemas![typeName(original.operationId) + suffix]!);
  }
  return copy;
}

function operationNamed(id: string, original: Operation, hasBody: boolean): Operation {
  const text = JSON.stringify(original).replaceAll(typeName(original.operationId), typeName(id)).replaceAll(original.operationId, id);
  const { requestBody, ...operation } = JSON.parse(text) as Operation;
  return { ...operation, ...(hasBody && requestBody && { requestBody }) };
}

function ownParameters(segments: string): PathItem["parameters"] & object {
  return Array.from(segments.matchAll(/\{(.+?)}/g), ([, name]) => ({ name: name!, in: "path" as const, required: true, description: "Part of the path.", schema: { type: "string" } }));
}

function typeName(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
