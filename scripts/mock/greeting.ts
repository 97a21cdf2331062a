import type { OperationEntry } from "../generate/openapi.js";
import { succeeds } from "../evidence/error-code.js";
import type { Recording } from "../evidence/recording.js";

/** Where the mock is and a first call, ready to paste. */
export function greeting(operations: readonly OperationEntry[], recordings: readonly Recording[], url: string): string {
  const sample = recordings.find(({ response }) => succeeds(response));
  const lines = [`The mock of ${operations.length === 1 ? "1 operation" : `${operations.length} operations`} answers at ${url} from ${recordings.length} recordings; stop with Ctrl-C.`];
  if (sample) lines.push("", curl(sample, url));
  const other = recordings.find(({ operationId, response }) => operationId === sample?.operationId && !succeeds(response));
  if (other) lines.push("", `Choose an answer with a header: --header "Prefer: example=${other.name}"`);
  return lines.join("\n");
}

function curl({ request: { method, path, headers, body } }: Recording, url: string): string {
  const parts = [
    `curl --request ${method} "${url}${path}"`,
    ...Object.entries(headers).map(([name, value]) => `--header "${name}: ${value.replace("{token}", "any")}"`),
    ...(body === undefined ? [] : [`--data '${JSON.stringify(body).replaceAll("'", "'\\''")}'`]),
  ];
  return parts.join(" \\\n  ");
}
