import { readFileSync } from "node:fs";
import { describedOperations } from "../../../scripts/agreement/described.js";
import type { OpenApi } from "../../../scripts/generate/openapi.js";

export const description = JSON.parse(readFileSync(new URL("../../../generated/openapi.json", import.meta.url), "utf8")) as OpenApi;

/** Every described operation, by operationId. */
export const operations = describedOperations(description);
