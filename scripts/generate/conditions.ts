import type { Check, Conditions, Sign, Wait } from "../description/conditions.js";
import { typeName } from "./code.js";
import { docComment } from "./doc-comment.js";
import { operationsOf, type OpenApi } from "./openapi.js";

const json = (value: unknown) => JSON.stringify(value);
const unique = (reads: string[]) => [...new Set(reads)];

/** A function per condition to wait for. */
export function generateWaiting(document: OpenApi, { waits = {} }: Conditions): string {
  const all = Object.entries(waits);
  return `${imports(all.flatMap(([, wait]) => readsOf(wait)), 'import { waitFor, type Waited, type WaitOptions } from "../src/waiting/wait-for.js";')}
${all.map(([name, wait]) => waitFunction(document, name, wait)).join("\n")}`;
}

/** A function per operation that is checked for before it is called. */
export function generateChecks(document: OpenApi, { checks = {} }: Conditions): string {
  const all = Object.entries(checks);
  return `${imports(all.map(([, { read }]) => read), 'import { check, type Readiness } from "../src/checks/check.js";\nimport type { CallOptions } from "../src/options.js";')}
${all.map(([id, check]) => checkFunction(document, id, check)).join("\n")}`;
}

function waitFunction(document: OpenApi, name: string, { summary, finished, failed }: Wait): string {
  const reads = readsOf({ summary, finished, failed });
  const text = `Waits for this: ${summary.trim()} Looks again and again, in growing intervals.

${list("It has come", finished)}
${list("It can no longer come", failed)}
- Anything else is looked at again: other answers, errors of the service and of gateways, timeouts and broken connections.

How to see it is our judgement; the reference does not say it.

@param client A client, or anything else with ${reads.map((read) => `\`${read}\``).join(" and ")}.
@returns What was seen, after how many looks and how long.
@throws {WaitError} when it can no longer come or the deadline has come; the error says what was seen last.
@throws {ServiceError} at once when the service refuses the credentials or the permission: status 401 or 403.
@throws {ArgumentError} at once for a value that cannot be sent.`;
  return `${docComment([text])}export function waitFor${typeName(name)}(client: ${clientType(reads)}, request: ${requestType(document, reads)}, options?: WaitOptions): Promise<Waited> {
  return waitFor({ name: ${json(name)}, finished: ${json(finished)}, failed: ${json(failed)} }, client, request, options);
}
`;
}

function checkFunction(document: OpenApi, id: string, { read, needs }: Check): string {
  const text = `Whether ${typeName(id)} can be expected to succeed now. Costs one read, ${typeName(read)}, and names every reason why not:

${needs.map(({ at, is, otherwise }) => `- ${otherwise}: \`${at}\` is not ${is.map((value) => (value === null ? "missing" : `\`${json(value)}\``)).join(" or ")}`).join("\n")}

That these decide is our judgement. The cluster can change between the check and the call, so the call can fail all the same.

@param client A client, or anything else with \`${read}\`.
@throws What \`${read}\` rejects with.
@see {@link CloudSearchClient.${id}}`;
  return `${docComment([text])}export function check${typeName(id)}(client: ${clientType([read])}, request: ${requestType(document, [read])}, options?: CallOptions): Promise<Readiness<${unique(needs.map(({ at }) => json(at))).join(" | ")}>> {
  return check({ read: ${json(read)}, needs: ${json(needs)} }, client, request, options);
}
`;
}

function readsOf({ finished, failed }: Wait): string[] {
  return unique([...finished, ...failed].map(({ read }) => read));
}

function list(what: string, signs: readonly Sign[]): string {
  return signs.map(({ read, status, code, body = {}, means }) => `- ${what}: ${means}. ${typeName(read)} answers ${[status, code && `with \`${code}\``].filter(Boolean).join(" ")}${Object.entries(body).map(([at, values]) => `, \`${at}\` is ${values.map((value) => (value === null ? "missing" : `\`${json(value)}\``)).join(" or ")}`).join("")}.`).join("\n");
}

function clientType(reads: string[]): string {
  return `Pick<CloudSearchClient, ${reads.map(json).join(" | ")}>`;
}

/** All reads are given the same: the parameters of their paths. */
function requestType(document: OpenApi, reads: string[]): string {
  const { parameters } = operationsOf(document).find(({ operation }) => operation.operationId === reads[0])!;
  const names = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => json(name));
  return `Pick<${typeName(reads[0]!)}Request, ${names.sort().join(" | ")}>`;
}

function imports(reads: string[], runtime: string): string {
  const first = unique(reads.map((read) => `${typeName(read)}Request`)).sort();
  return reads.length === 0 ? "export {};\n" : `${runtime}\nimport type { ${["CloudSearchClient", ...first].join(", ")} } from "./client.js";\n`;
}
