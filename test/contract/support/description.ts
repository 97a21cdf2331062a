import { readFileSync } from "node:fs";
import { operationsIn } from "../../../scripts/agreement/described.js";
import type { OpenApi } from "../../../scripts/generate/openapi.js";

export * from "../../../scripts/agreement/described.js";

export const description = JSON.parse(readFileSync(new URL("../../../generated/openapi.json", import.meta.url), "utf8")) as OpenApi;

/** Every described operation, by operationId. */
export const operations = operationsIn(description);
