import { validateRequest, type OperationId, type Violation } from "../../src/validate.js";
import type { DescribedOperation, Schema } from "../contract/support/description.js";
import type { Answer, Received } from "./exchange.js";
import { refusal, refusedCredentials } from "./refusals.js";
import type { Routed } from "./routing.js";

/** How the gateway refuses a request without proof of who sends it. The double cannot judge the proof itself. */
export function checkCredentials({ headers }: Received): Answer | undefined {
  const proven = headers.get("X-Auth-Token") || (/^SDK-HMAC-SHA256 /.test(headers.get("Authorization") ?? "") && headers.get("X-Sdk-Date"));
  return proven ? undefined : refusedCredentials();
}

/** What the request says in its body, or how the service refuses it because it is not what the description allows. */
export function checkRequest(routed: Routed, received: Received): { body: unknown } | { refused: Answer } {
  const { operationId, described, path, query } = routed;
  const body = described.requestBody ? parse(received.body) : undefined;
  const [violation] = validateRequest(operationId as OperationId, { ...path, ...query, ...(body !== undefined && { body }) });
  return violation ? { refused: refusalOf(violation, described) } : { body };
}

function refusalOf({ at, rule }: Violation, { requestBody, flattened }: DescribedOperation): Answer {
  if (at === "/body" && rule === "required") return refusal("CSS.0006");
  if (rule === "minimum" || rule === "maximum") return refusal("CSS.5038");
  const spelling = rule === "additionalProperties" && camelCase(at.split("/").at(-1)!);
  return refusal(spelling && fieldsOf(flattened(requestBody?.content["application/json"]?.schema ?? {})).includes(spelling) ? "CSS.0017" : "CSS.0001");
}

function fieldsOf(schema: Schema): string[] {
  return Object.keys((schema.properties ?? {}) as object);
}

function camelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Text that is not JSON is a body of a wrong type. */
function parse(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
