import type { Schema } from "../../../scripts/agreement/described.js";
import { createJudge } from "../../../scripts/evidence/violations.js";
import { description } from "./description.js";

const judge = createJudge(description);

/** What a value breaks in a schema of the description: rule and place, the most general place first. */
export function violations(schema: Schema, value: unknown): { at: string; rule: string }[] {
  return judge(schema, value).map(({ at, rule }) => ({ at, rule }));
}
