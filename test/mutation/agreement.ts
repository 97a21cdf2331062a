import { isDeepStrictEqual } from "node:util";
import type { OpenApi } from "../../scripts/generate/openapi.js";
import { operationsIn } from "../contract/support/description.js";
import { apiFacts, pages } from "../contract/support/evidence.js";
import { factsOfApi, factsOfOperation } from "../../scripts/agreement/facts-of-description.js";

/**
 * What of test/contract/facts.test.ts a description fails, without running it.
 *
 * @param operationIds The operations that are compared; all of them by default.
 */
export function differingFacts(description: OpenApi, operationIds: Iterable<string> = pages.keys()): string | undefined {
  const operations = operationsIn(description);
  if (!isDeepStrictEqual([...operations.keys()].sort(), [...pages.keys()].sort())) return "have the same operations";
  for (const id of operationIds) if (!isDeepStrictEqual(plain(factsOfOperation(operations.get(id)!)), plain(pages.get(id)))) return `say the same of ${id}`;
  return isDeepStrictEqual(plain(factsOfApi(description)), plain(apiFacts)) ? undefined : "say the same of servers and security";
}

/** Without keys that are undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
